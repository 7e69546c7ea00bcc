import { median, timed } from '../figures.ts';
import { ask, type Doors } from './peers.ts';
import { questions } from './questions.ts';
import type { Drawn } from './subjects.ts';

/** A graph of some size with our server before it. */
export interface Size {
  readonly events: number;
  readonly doors: Doors;
  readonly subjects: readonly Drawn[];
}

export interface GrowthFigures {
  readonly name: string;
  /** Median ms, by size, in the order given. */
  readonly medians: readonly number[];
  /** By which power of the number of events the median grows: 0 for not at all, 1 for as they do. */
  readonly exponent: number;
}

/** Asks the same of graphs of several sizes, in turns. */
export async function measureGrowth(
  sizes: readonly Size[],
  rounds: number,
  say: (line: string) => void,
): Promise<GrowthFigures[]> {
  const figures: GrowthFigures[] = [];
  for (const question of questions) {
    const times = sizes.map((): number[] => []);
    const most = Math.min(...sizes.map(({ subjects }) => subjects.length));
    for (let round = 0; round <= rounds; round += 1)
      for (let place = 0; place < most; place += 1)
        for (const [at, { doors, subjects }] of sizes.entries()) {
          const subject = subjects[place];
          if (!subject) continue;
          const took = await timed(() => ask(doors, 'anew', question, subject));
          if (round > 0) times[at]?.push(took);
        }
    const medians = times.map(median);
    const exponent = slope(
      sizes.map(({ events }) => Math.log(events)),
      medians.map(Math.log),
    );
    figures.push({ name: question.name, medians, exponent });
    say(
      `${question.name}: ${medians.map((median) => median.toFixed(1)).join(', ')} ms, exponent ${exponent.toFixed(2)}`,
    );
  }
  return figures;
}

/** Of the straight line that lies nearest to points. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (of: (at: number) => number): number => xs.reduce((so, _, at) => so + of(at), 0);
  return sum((at) => ((xs[at] ?? 0) - x) * ((ys[at] ?? 0) - y)) / sum((at) => ((xs[at] ?? 0) - x) ** 2);
}
