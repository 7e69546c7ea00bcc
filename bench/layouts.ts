import { arrive } from '../client/graph/arrive.ts';
import type { LayoutInput } from '../client/graph/layouts/layout.ts';
import { layouts } from '../client/graph/layouts/layouts.ts';
import { withSeed } from '../tests/support/withSeed.ts';

/** `npx tsx bench/layouts.ts`: what each layout costs on random graphs, in milliseconds of processor time. Arguments are numbers of nodes. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 200, 1000, 3000];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Half as many lines more than nodes, most of them at a few busy ones, as in news. */
const randomGraph = (count: number): LayoutInput =>
  withSeed(count, () => {
    const id = (index: number) => `n${String(index).padStart(4, '0')}`;
    const anybody = () => Math.floor(Math.random() * count);
    const busy = () => Math.floor(Math.random() ** 3 * count);
    const kinds = ['PERSON', 'PERSON', 'PERSON', 'ORGANIZATION', 'STATE', 'TOPIC', 'OUTLET'];
    const day = () =>
      new Date(Date.UTC(2021, 11, 1 + Math.floor(Math.random() * 100))).toISOString().slice(0, 10);
    return {
      nodes: Array.from({ length: count }, (_, index) => {
        const label = 50 + Math.random() * 70;
        return {
          id: id(index),
          kind: kinds[index % kinds.length] ?? 'PERSON',
          width: 36,
          height: 36,
          reach: { left: label / 2, right: label / 2, up: 18, down: 40 },
          earliest: Math.random() < 0.2 ? null : day(),
        };
      }),
      lines: Array.from({ length: Math.round(count * 1.5) }, () => ({
        source: id(anybody()),
        target: id(busy()),
        family: Math.random() < 0.2 ? 'represents' : 'spoke',
        weight: 1,
      })),
      places: {},
      pinned: new Set(),
      picked: [],
      room: { width: 900, height: 700 },
    };
  });

/** Processor time of this process, in milliseconds: others on the machine do not count. */
const clock = (): number => process.cpuUsage().user / 1000;

say(`| nodes | ${layouts.map(({ name }) => name).join(' | ')} | a fifth arrives |`);
say(`| ---: |${' ---: |'.repeat(layouts.length + 1)}`);
for (const size of sizes) {
  const input = randomGraph(size);
  const times: number[] = [];
  let places: LayoutInput['places'] = {};
  for (const { run } of layouts) {
    const start = clock();
    const result = await run(input, () => undefined, new AbortController().signal);
    times.push(clock() - start);
    if (Object.keys(places).length === 0) places = result;
  }
  const ids = new Set(input.nodes.filter((_, index) => index % 5 === 4).map(({ id }) => id));
  const start = clock();
  arrive({ ...input, places }, ids);
  times.push(clock() - start);
  say(`| ${size} | ${times.map((time) => Math.round(time)).join(' | ')} |`);
}
