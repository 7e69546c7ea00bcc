import type { Layout } from './layout.ts';
import { packed } from './packed.ts';
import { simulated } from './simulated.ts';
import { tidiest } from './tidiest.ts';

/** Up to so many nodes the tidiest of several pictures is found in about half a second. */
const mostForTidiest = 250;

/** What hangs together stands together. */
export const force: Layout = {
  name: 'force',
  run: async (input, report, signal) => {
    const calculate = input.nodes.length <= mostForTidiest ? tidiest : simulated;
    return packed(input, await calculate(input, report, signal));
  },
};
