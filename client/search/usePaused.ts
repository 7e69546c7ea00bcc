import { useEffect, useState } from 'react';

/** Long enough not to ask at every key, short enough not to be waited for, in milliseconds. */
const pause = 120;

/** A text once it has not changed for a moment. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
