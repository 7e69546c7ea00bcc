import { useEffect, useState } from 'react';

/** What takes no longer than this seems to be there at once, in milliseconds. */
export const atOnce = 200;

/** Whether a component has been on the page for longer than seems to be at once. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), atOnce);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
