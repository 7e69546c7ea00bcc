import type { Layout } from './layout.ts';
import { simulated } from './simulated.ts';
import { tidiest } from './tidiest.ts';

/** Up to so many nodes a start of fcose takes well under a second. */
const mostForTidiest = 250;

/** What hangs together stands together. */
export const force: Layout = {
  name: 'force',
  run: (input, report, signal) =>
    input.nodes.length <= mostForTidiest ? tidiest(input, report, signal) : simulated(input, report, signal),
};
