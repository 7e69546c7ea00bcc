import type { Places } from '../../state/view.ts';
import { badness } from './badness.ts';
import type { LayoutInput } from './layout.ts';

/** How many comparisons of lines and boxes a search may cost: some tenths of a second. */
const budget = 5_000_000;
/** More pictures than this are not compared, however small they are. */
const most = 3000;

/**
 * Tries changes one after another, keeps those that make the picture tidier, and begins anew until none does or enough
 * was tried: fewer, the larger the picture is.
 *
 * @param changesOf all that can be changed, in an order that depends on nothing else
 * @param draw the picture; must be fast
 * @param rate how bad a picture is; must be about as fast as `badness`
 */
export function improved<State>(
  input: LayoutInput,
  start: State,
  changesOf: (state: State) => Iterable<(state: State) => State>,
  draw: (state: State) => Places,
  rate = (places: Places) => badness(input, places),
): State {
  const score = (state: State) => rate(draw(state));
  let left = triesFor(input);
  if (left === 0) return start;
  let best = { state: start, score: score(start) };
  for (let before = Infinity; left > 0 && best.score < before;) {
    before = best.score;
    for (const change of changesOf(best.state)) {
      if (left <= 0) break;
      left -= 1;
      const state = change(best.state);
      const tried = { state, score: score(state) };
      if (tried.score < best.score) best = tried;
    }
  }
  return best.state;
}

/** By the size of the picture and not by the clock, which never stops twice at the same. */
function triesFor({ nodes, lines }: LayoutInput): number {
  const [n, m] = [nodes.length, lines.length];
  return Math.min(most, Math.floor(budget / Math.max(1, (m * m) / 2 + 2 * n * m + (n * n) / 2)));
}
