import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { command, movedIn, pictureOf, stepIs, tool, withClass, type Picture } from './canvas.ts';
import { eventually, soon } from '../support/eventually.ts';
import { useVisitor } from './explorer.ts';

const { open, complaints } = useVisitor();

/** Lays out anew and waits for a picture that is none of those before. */
async function laid(page: Page, layout: string, before: readonly Picture[]): Promise<Picture> {
  await tool(page, 'Layout', layout);
  return eventually(
    () => pictureOf(page),
    (picture) => {
      for (const each of before) expect(movedIn(picture, each).length).toBeGreaterThan(8);
    },
  );
}

const distance = ({ nodes }: Picture, one: string, other: string): number => {
  const [a, b] = [nodes[one], nodes[other]];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;
};
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('the layouts', () => {
  it('give a picture each, of the same things, and the first again when they are undone', async () => {
    const page = await open();
    const force = await pictureOf(page);
    const hierarchy = await laid(page, 'By who speaks for whom', [force]);
    const principals = {
      'united-states': 'joe-biden',
      russia: 'vladimir-putin',
      ukraine: 'volodymyr-zelensky',
    };
    for (const [principal, person] of Object.entries(principals))
      expect(hierarchy.nodes[principal]?.y).toBeLessThan(hierarchy.nodes[person]?.y ?? NaN);

    const time = await laid(page, 'By time', [force, hierarchy]);
    const rings = await laid(page, 'In rings', [force, hierarchy, time]);
    for (const { nodes, lines } of [hierarchy, time, rings]) {
      expect(Object.keys(nodes).sort()).toEqual(Object.keys(force.nodes).sort());
      expect(lines).toEqual(force.lines);
      const places = new Set(Object.values(nodes).map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBe(Object.keys(nodes).length);
    }
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByRole('menuitemradio', { name: 'In rings', checked: true }).waitFor();
    await page.keyboard.press('Escape');
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Control+z');
    await eventually(
      () => pictureOf(page),
      (picture) => expect(picture).toEqual(force),
    );
    // The same question has the same answer.
    expect(await laid(page, 'By who speaks for whom', [force])).toEqual(hierarchy);
    expect(complaints()).toEqual([]);
  });

  it('rings lie around what is picked out', async () => {
    const page = await open();
    const before = await pictureOf(page);
    await command(page, 'ukraine', 'Arrange in rings around this');
    await stepIs(page, 'Undo: arrange');
    await soon(() => withClass(page, 'picked')).toEqual(['ukraine']);
    const rings = await eventually(
      () => pictureOf(page),
      (picture) => expect(movedIn(picture, before).length).toBeGreaterThan(8),
    );
    const near = ['nato', 'volodymyr-zelensky'];
    const far = Object.keys(rings.nodes).filter((id) => id !== 'ukraine' && !near.includes(id));
    const from = (ids: readonly string[]) => mean(ids.map((id) => distance(rings, 'ukraine', id)));
    expect(from(near)).toBeLessThan(from(far));
  });
});
