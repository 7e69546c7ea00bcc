import type { Page } from 'playwright-core';
import { placeOf } from './explorer.ts';

/** What the canvas draws: where each node stands, in pixels of the picture, and the lines. */
export interface Picture {
  readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly lines: readonly string[];
}

/** What is drawn now, once all of it has a place. */
export async function pictureOf(page: Page): Promise<Picture> {
  await page.waitForFunction(
    () => window.__entente?.drawn().every(({ classes }) => !classes.includes('unplaced')) ?? false,
  );
  const drawn = await page.evaluate(() => window.__entente?.drawn() ?? []);
  return {
    // To a tenth of a pixel: taking a node along and back again adds fractions and takes them off.
    nodes: Object.fromEntries(
      drawn.flatMap(({ id, place, classes }) =>
        place && !classes.includes('GROUP') ? [[id, { x: tenth(place.x), y: tenth(place.y) }]] : [],
      ),
    ),
    lines: drawn.flatMap(({ id, place }) => (place ? [] : [id])).sort(),
  };
}

const tenth = (number: number): number => Math.round(number * 10) / 10;

/** The ids of what is drawn with a class of the canvas: a kind, or `picked`, `pinned`, `grey`. */
export const withClass = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      (window.__entente?.drawn() ?? [])
        .flatMap(({ id, classes }) => (classes.includes(wanted) ? [id] : []))
        .sort(),
    name,
  );

/** A picture without some of its nodes and what hangs on them. */
export const without = ({ nodes, lines }: Picture, ...gone: readonly string[]): Picture => ({
  nodes: Object.fromEntries(Object.entries(nodes).filter(([id]) => !gone.includes(id))),
  lines: lines.filter((id) => !id.split(' ').some((part) => gone.includes(part))),
});

/** The nodes of a picture that another does not have. */
export const newIn = (picture: Picture, before: Picture): string[] =>
  Object.keys(picture.nodes).filter((id) => !(id in before.nodes));

/** The nodes that stand elsewhere than before, of those that are in both pictures. */
export const movedIn = (picture: Picture, before: Picture): string[] =>
  Object.entries(picture.nodes).flatMap(([id, { x, y }]) => {
    const was = before.nodes[id];
    return was && Math.hypot(was.x - x, was.y - y) > 0.5 ? [id] : [];
  });

/** Does a command of the context menu to an element. */
export async function command(page: Page, id: string, name: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Chooses an entry of a menu of the toolbar. */
export async function tool(page: Page, menu: keyof typeof entryRoles, entry: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole(entryRoles[menu], { name: entry }).click();
}

const entryRoles = { Layout: 'menuitemradio', 'Pick out': 'menuitem', Show: 'menuitemcheckbox' } as const;

/** Closes a menu of the toolbar, which stays open where several of its entries can be on. */
export async function closeTool(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.menu').waitFor({ state: 'detached' });
}

export const canvas = (page: Page) => page.locator('.canvas');

/** The button that takes back the last step. */
export const undoButton = (page: Page) => page.locator('.toolbar .undo');

/** Waits until the last step is named so. */
export const stepIs = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).and(undoButton(page)).waitFor();

/** Drags with the mouse from one place of the window to another, by way of others. */
export async function dragThrough(
  page: Page,
  ...places: readonly { readonly x: number; readonly y: number }[]
): Promise<void> {
  const [first, ...rest] = places;
  if (!first) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
}
