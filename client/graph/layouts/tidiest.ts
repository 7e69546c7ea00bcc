import type { Places } from '../../state/view.ts';
import { apart } from './apart.ts';
import { badness } from './badness.ts';
import { breath } from './breath.ts';
import type { LayoutInput } from './layout.ts';
import { pinnedPlaces } from './pinned.ts';
import { simulation, type Settings } from './simulation.ts';
import { tidied } from './tidied.ts';

/** For a few dozen nodes, far apart on short lines; found by trying some on the five articles. */
const ofFew: Omit<Settings, 'seed'> = {
  steps: 80,
  repulsion: 2500,
  length: { ofFamily: 0.7, ofEnds: 0.3 },
  gravity: 0.08,
};

/** Of the starts, so many are gone on with. */
const kept = 3;

/**
 * How many starts are tried: as many as take some tenths of a second. By the number of nodes and not by the clock, which
 * never stops twice at the same.
 */
const startsFor = (nodes: number): number => Math.max(kept, Math.min(10, Math.round(400 / nodes)));

/**
 * Places by forces from several seeded starts; what spoils the best of them is taken out move by move, and the tidiest is
 * kept. The same elements of the same sizes always give the same picture.
 */
export async function tidiest(
  input: LayoutInput,
  report: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Places> {
  if (input.nodes.length === 0) return {};
  const pinned = pinnedPlaces(input);
  const fixed = new Set(Object.keys(pinned));
  // Whoever stands in a box must not leave it.
  const loose = new Set(input.nodes.flatMap(({ id, parent }) => (fixed.has(id) || parent ? [] : [id])));
  const rated = (places: Places) => ({ places, score: badness(input, places) });
  const starts = startsFor(input.nodes.length);

  const found: { readonly places: Places; readonly score: number }[] = [];
  for (let seed = 1; seed <= starts; seed += 1) {
    const { step, places } = simulation(input, { ...ofFew, seed });
    while (step() < 1);
    found.push(rated(places()));
    report(seed / (starts + kept));
    await breath();
    if (signal.aborted) break;
  }
  const best = found.sort((a, b) => a.score - b.score).slice(0, kept);
  for (const [index, { places }] of [...best].entries()) {
    // Who stops it does not want to wait for the last faults.
    if (signal.aborted) break;
    best.push(rated(apart(input.nodes, tidied(input, places, loose), fixed)));
    report((starts + index + 1) / (starts + kept));
    await breath();
  }
  report(1);
  return best.reduce((one, other) => (other.score < one.score ? other : one)).places;
}
