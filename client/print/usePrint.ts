import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { print } from './usePrinting.ts';

/** Prints what is looked at, with all its accounts. */
export function usePrint(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void print(() => queries.isFetching() > 0), [queries]);
}

/** Has the browser's keys for printing fetch first what stands closed. */
export function usePrintKeys(): void {
  const printPage = usePrint();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.shiftKey || event.altKey) return;
      event.preventDefault();
      printPage();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [printPage]);
}
