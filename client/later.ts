/** What most readers turn to soon, and the first picture does not wait for: panels, menus, the box on top. */
const wanted: readonly (() => Promise<unknown>)[] = [
  () => import('./panels/Panel.tsx'),
  () => import('./menu/CanvasMenu.tsx'),
  () => import('./toolbar/ToolEntries.tsx'),
  () => import('./search/SearchBox.tsx'),
  () => import('./menu/ExpandDialog.tsx'),
  () => import('./palette/Palette.tsx'),
];

/** In milliseconds: a page that is never idle, or draws no picture, goes on all the same. */
const patience = 2000;

let tellStands = (): void => undefined;
/** Kept once the first picture stands, or after a while where none comes. */
export const pictureStands = new Promise<void>((resolve) => {
  tellStands = resolve;
  setTimeout(resolve, patience);
});

/** Safari has no idle time of its own to offer. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: patience });
  else setTimeout(run, patience);
};

let isLoading = false;

/**
 * Loads what most readers turn to next, one part after the other whenever the page has nothing else to do, so that the first
 * click is as fast as the second. What fails is loaded when it is asked for. To be called once the
 * picture stands; again does nothing.
 */
export function loadLater(): void {
  if (isLoading) return;
  isLoading = true;
  tellStands();
  const next = (index: number): void => {
    const load = wanted[index];
    if (load)
      whenIdle(() => {
        void load()
          .catch(() => undefined)
          .then(() => next(index + 1));
      });
  };
  next(0);
}
