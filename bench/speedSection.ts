import { circumstances, quantile } from './figures.ts';
import type { Load } from './peers/load.ts';
import { peers, type Peer, type QuestionFigures } from './peers/peers.ts';
import type { Growth, Speed } from './speed.ts';

const names: Readonly<Record<Peer, string>> = {
  raw: 'raw driver',
  hand: 'by hand',
  library: '@neo4j/graphql',
  anew: 'Entente, anew',
  entente: 'Entente',
};

const ms = (value: number): string =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
/** There is none to what was never answered. */
const ratio = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');

const pair = (times: readonly number[]): string =>
  times.length === 0 ? '–' : `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.95))}`;

/** What was measured against the peers, as Markdown with charts. */
export function speedSection(speed: Speed): string {
  const { graph, questions, layer, load, memory, deepPages, busy, quiet } = speed;
  return [
    `A generated graph of ${graph.events.toLocaleString('en')} events, ${graph.claims.toLocaleString('en')} claims and ${graph.entities.toLocaleString('en')} entities; ${speed.subjects} of these are asked about, the busiest among them, ${speed.rounds} times each, all peers in turns. Milliseconds in the median and at the 95th percentile, over HTTP but for the raw driver, which sends one query, the best that we know. "By hand" are resolvers on graphql-http with a query for each field; @neo4j/graphql has its own schema of the same graph. "Anew" is our server without its memory for answers (\`ENTENTE_ANSWER_MEMORY=0\`), which is how it answers what nobody has asked since something was committed. ${circumstances()}`,
    table(
      ['', ...peers.map((peer) => names[peer]), 'p50 to raw', 'p95 to by hand', '… anew', '… anew'],
      questions.map(({ name, times }) => [
        name,
        ...peers.map((peer) => pair(times[peer])),
        ...(['entente', 'anew'] as const).flatMap((ours) => [
          ratio(quantile(times[ours], 0.5) / quantile(times.raw, 0.5)),
          ratio(quantile(times[ours], 0.95) / quantile(times.hand, 0.95)),
        ]),
      ]),
    ),
    chart(
      'ms at the 95th percentile: by hand (line), Entente (bars)',
      questions.map(({ name }, place) => `${place + 1}`.concat(` ${short(name)}`)),
      questions.map(({ times }) => quantile(times.entente, 0.95)),
      questions.map(({ times }) => quantile(times.hand, 0.95)),
    ),
    `The opening graph takes ${ratio(openingToSearch(questions))} of a search by name, both anew and at their 95th percentiles (goal: at most 5).`,
    `A list of 500 events with who took part, when the database has answered: ${layer.entente.toFixed(2)} ms of CPU, graphql-http ${layer.hand.toFixed(2)} ms, \`JSON.stringify\` alone ${layer.stringify.toFixed(2)} ms: ${ratio(layer.entente / layer.hand)} of graphql-http (goal: at most 0.33).`,
    `Anew, who took part in ${busy.events.toLocaleString('en')} events costs ${ratio(busy.median / quiet.median)} of who took part in ${quiet.events.toLocaleString('en')} (goal: at most 2).`,
    `Our server took ${Math.round(memory.first)} MiB of memory at first and ${Math.round(memory.last)} MiB at the end (goal: less than 300).`,
    '### Deep pages\n\nAnew. Median ms of a page of 25, the first and one far down, by cursor.',
    table(
      ['', 'first page', 'far down', 'items before it', 'ratio'],
      deepPages.map(({ name, first, deep, depth }) => [
        ...[name, ms(first), ms(deep), depth.toLocaleString('en')],
        ratio(deep / first),
      ]),
    ),
    '### Load\n\nSixteen clients that ask without a pause. Requests a second, and ms at the 50th and 99th percentile.',
    table(
      [
        '',
        'by hand',
        'Entente, anew',
        'Entente',
        'rate to by hand, anew',
        'rate to by hand',
        'p99 to p50, anew',
        'p99 to p50',
      ],
      load.map(({ name, hand, anew, entente }) => [
        ...[name, ...[hand, anew, entente].map(loadCell)],
        ...[anew, entente].map(({ rate }) => ratio(rate / hand.rate)),
        ...[anew, entente].map(({ p50, p99 }) => ratio(p99 / Math.max(1, p50))),
      ]),
    ),
    failures(speed),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Nothing is known of how long answers take that did not come in the time given. */
const loadCell = ({ rate, p50, p99 }: Load): string =>
  rate === 0 ? '0' : `${rate.toFixed(0)}: ${ms(p50)} / ${ms(p99)}`;

function failures({ load }: Speed): string {
  const failed = load.flatMap(({ hand, anew, entente }) => [hand, anew, entente].map(({ failed }) => failed));
  const sum = failed.reduce((all, one) => all + one, 0);
  return sum === 0 ? 'No request failed.' : `${sum} requests failed.`;
}

function openingToSearch(questions: readonly QuestionFigures[]): number {
  const p95 = (word: string): number => {
    const asked = questions.find(({ name }) => name.includes(word));
    return quantile(asked?.times.anew ?? [], 0.95);
  };
  return p95('opening graph') / p95('search');
}

/** How the times grow with the graph, as Markdown with a chart. */
export function growthSection({ events, figures }: Growth): string {
  const sizes = events.map((count) => count.toLocaleString('en'));
  return [
    `Median ms of our server over HTTP, without its memory for answers, on graphs of ${sizes.join(', ')} events, running side by side and asked in turns. The exponent says by which power of the number of events the time grows: 0 is not at all (goal: below 0.15). ${circumstances()}`,
    table(
      ['', ...sizes, 'exponent'],
      figures.map(({ name, medians, exponent }) => [name, ...medians.map(ms), exponent.toFixed(2)]),
    ),
    ...figures.slice(0, 1).map(({ name, medians }) =>
      chart(
        `ms: ${name}`,
        sizes.map((size) => `${size} events`),
        medians,
      ),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** A chart that Markdown viewers with Mermaid draw, GitHub's among them. */
function chart(
  title: string,
  labels: readonly string[],
  bars: readonly number[],
  line?: readonly number[],
): string {
  const values = (of: readonly number[]): string => `[${of.map((value) => value.toFixed(1)).join(', ')}]`;
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    '  y-axis "ms"',
    `  bar ${values(bars)}`,
    ...(line ? [`  line ${values(line)}`] : []),
    '```',
  ].join('\n');
}

/** The first words of a question's name: a chart has no room for more. */
const short = (name: string): string =>
  name
    .replace(/^(an?|the|whom) /, '')
    .split(' ')
    .slice(0, 2)
    .join(' ')
    .replace(/[,:]$/, '');
