import type { Places } from '../../state/view.ts';
import { breath } from './breath.ts';
import type { LayoutInput } from './layout.ts';
import { simulation } from './simulation.ts';

/** How long a calculation goes on before it listens, in milliseconds. */
const turn = 40;

/** Runs the simulation where it is called, in turns. */
export async function simulateHere(
  input: LayoutInput,
  report: (fraction: number) => void,
  signal: { readonly aborted: boolean },
): Promise<Places> {
  const { step, places } = simulation(input);
  for (let fraction = 0; fraction < 1 && !signal.aborted;) {
    const until = performance.now() + turn;
    do fraction = step();
    while (fraction < 1 && performance.now() < until);
    report(fraction);
    await breath();
  }
  return places();
}
