import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seeded } from '../../client/graph/seeded.ts';

/** How many there are of each; the busiest entity is in one of seventy events, as in coded event data. */
const entities = 20_000;
const outlets = 200;
const firstDay = Date.UTC(1994, 0, 1);
const days = 30 * 365;

/** Half of the rows are talks. */
const codes = [
  '040',
  '042',
  '043',
  '036',
  '041',
  '042',
  '010',
  '051',
  '013',
  '111',
  '112',
  '173',
  '190',
  '020',
];
const states = [
  ...[
    'France',
    'Russia',
    'United States',
    'Ukraine',
    'China',
    'Germany',
    'India',
    'Japan',
    'Brazil',
    'Norway',
  ],
  ...['Sweden', 'Iran', 'Israel', 'Turkey', 'Egypt', 'Kenya', 'Nigeria', 'Canada', 'Mexico', 'Indonesia'],
];

/** Stories of one day; each tells about three events, and stands in one outlet. */
const storiesADay = 30;

const columns = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Country', 'CAMEO Code'],
  ...['Target Name', 'Target Country', 'Story ID', 'Sentence Number', 'Publisher'],
];

/**
 * Writes a file of coded events in the form of ICEWS: few entities in very many events and very many in few, pairs that meet again and
 * again, days on which much happens. The same at each call.
 *
 * @param rows as many; rows of one talk are one event, so events are a little fewer
 */
export async function writeBigFile(file: string, rows: number): Promise<void> {
  const random = seeded(1_000_000);
  const draw = heavyTail(entities, random);
  const outlet = heavyTail(outlets, random);
  const outletOfStory = Array.from({ length: 50 * storiesADay }, outlet);
  const stream = createWriteStream(file);
  stream.write(`${columns.join('\t')}\n`);
  let busyDay = 0;
  for (let row = 0; row < rows;) {
    const lines: string[] = [];
    for (let index = 0; index < 1000 && row < rows; index += 1, row += 1) {
      if (row % 400 === 0) busyDay = Math.floor(random() * days);
      const source = draw();
      // Two of three times somebody from a small circle of one's own.
      const target = random() < 0.67 ? (source * 31 + Math.floor(random() * 12) * 7 + 1) % entities : draw();
      if (target === source) continue;
      const day = random() < 0.3 ? busyDay : Math.floor(random() * days);
      const code = codes[Math.floor(random() * codes.length)];
      const story = day * storiesADay + (row % storiesADay);
      lines.push(
        [
          ...[row + 1, new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)],
          ...[nameOf(source), countryOf(source), code, nameOf(target), countryOf(target)],
          ...[story, 1 + (row % 12), `The Daily ${outletOfStory[story % outletOfStory.length] ?? 0}`],
        ].join('\t'),
      );
    }
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

const countryOf = (entity: number): string => states[entity % states.length] ?? '';
/** Every fifth is an office of a state, the others are people. */
const nameOf = (entity: number): string =>
  entity % 5 === 0 ? `Office ${entity} (${countryOf(entity)})` : `Person Number ${entity}`;

/** Draws numbers from 0 on, the first by far the most often: by Zipf's law, flattened at its top. */
function heavyTail(count: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) sums.push((sum += (rank + 3) ** -0.8));
  return () => {
    const at = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
