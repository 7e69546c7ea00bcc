import { useSyncExternalStore } from 'react';

// It is a state of the page as a whole, like the media queries that it follows.
let isPreparing = false;
let isPrinting = false;
const followers = new Set<() => void>();
const tell = () => followers.forEach((follower) => follower());
const media = window.matchMedia('print');

function set(printing: boolean): void {
  isPrinting = printing;
  tell();
}
// Browsers differ in which of the two they tell of in time for what is drawn to be printed.
media.addEventListener('change', ({ matches }) => set(matches));
window.addEventListener('beforeprint', () => set(true));
window.addEventListener('afterprint', () => set(false));

function follow(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}

/** Whether the page is being printed or made ready for it: what is closed on screen stands open on paper. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => isPreparing || isPrinting);

/**
 * Prints with everything open, also what has to be fetched first. The browser's own way to print has only what is there.
 *
 * @param isBusy whether something is being fetched
 */
export async function print(isBusy: () => boolean): Promise<void> {
  isPreparing = true;
  tell();
  try {
    const tick = () => new Promise((resolve) => setTimeout(resolve, 50));
    // Whoever opens only now asks for what is in it a moment later; more than ten seconds nobody waits for.
    await tick();
    for (let waited = 0; isBusy() && waited < 200; waited += 1) await tick();
    await tick();
    window.print();
  } finally {
    isPreparing = false;
    tell();
  }
}
