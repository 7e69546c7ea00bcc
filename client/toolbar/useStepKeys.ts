import { useEffect } from 'react';
import { useActions } from '../state/useExplorer.ts';
import { isTyping } from '../ui/isTyping.ts';

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again, wherever the reader is; in a field they are the field's own. */
export function useStepKeys(): void {
  const { undo, redo } = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? redo : undo)();
      else if (key === 'y' && !event.shiftKey) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
