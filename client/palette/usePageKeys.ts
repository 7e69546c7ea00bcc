import { useEffect } from 'react';
import { useActions } from '../state/useExplorer.ts';
import { isTyping } from '../ui/isTyping.ts';

/** Ctrl+K (⌘K) opens the palette wherever one is, `?` the sheet of keys except where somebody is typing. */
export function usePageKeys(): void {
  const { openDialog } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPalette =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'k';
      const isSheet = event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (!isPalette && !isSheet) return;
      event.preventDefault();
      openDialog(isPalette ? 'palette' : 'shortcuts');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openDialog]);
}
