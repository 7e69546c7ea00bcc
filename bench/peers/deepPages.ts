import { median, timed } from '../figures.ts';
import { post } from './post.ts';

export interface DeepPageFigures {
  readonly name: string;
  /** How many items lie before the deep page. */
  readonly depth: number;
  /** Median ms of a page of 25. */
  readonly first: number;
  readonly deep: number;
}

/** A list of our API: where its page is in the answer, and how it is asked for. */
const lists = (id: string) => [
  { name: 'the events of the busiest entity', field: `events(filter: {participants: ["${id}"]}, ` },
  { name: 'all events', field: 'events(' },
  { name: 'the contacts of the busiest entity', field: `contacts(filter: {participants: ["${id}"]}, ` },
  { name: 'all contacts', field: 'contacts(' },
  { name: 'all entities', field: 'entities(' },
];

/** The most that is asked for at once on the way down. */
const stride = 100;

/**
 * Goes down each list by cursor, then asks for its first page and for the one down there, in turns.
 *
 * @param depth items to go down, if there are as many
 */
export async function measureDeepPages(
  url: string,
  busiest: string,
  { depth, rounds }: { readonly depth: number; readonly rounds: number },
  say: (line: string) => void,
): Promise<DeepPageFigures[]> {
  const figures: DeepPageFigures[] = [];
  for (const { name, field } of lists(busiest)) {
    const page = async (first: number, after: string | null) => {
      const { list } = (await post(
        url,
        `query ($first: Int!, $after: String) { list: ${field}first: $first, after: $after) { nodes { id: __typename } pageInfo { endCursor hasNextPage } } }`,
        { first, after },
      )) as { list: { nodes: unknown[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } };
      return { count: list.nodes.length, ...list.pageInfo };
    };
    let after: string | null = null;
    let passed = 0;
    while (passed < depth) {
      const { count, endCursor, hasNextPage } = await page(stride, after);
      if (!hasNextPage) break;
      passed += count;
      after = endCursor;
    }
    const times = { first: [] as number[], deep: [] as number[] };
    for (let round = 0; round <= rounds; round += 1)
      for (const [key, cursor] of [
        ['first', null],
        ['deep', after],
      ] as const) {
        const took = await timed(() => page(25, cursor));
        if (round > 0) times[key].push(took);
      }
    const figure = {
      ...{ name, depth: passed },
      ...{ first: median(times.first), deep: median(times.deep) },
    };
    figures.push(figure);
    say(`${name}: first page ${figure.first.toFixed(1)} ms, after ${passed} ${figure.deep.toFixed(1)} ms`);
  }
  return figures;
}
