import { withSeed } from './withSeed.ts';

const names = [
  ...[
    'United States',
    'Russia',
    'South Korea',
    'North Korea',
    'Côte d’Ivoire',
    'Czech Republic',
    'Türkiye',
    'Congo',
    'Democratic Republic of Congo',
    'Republic of the Congo',
  ],
  ...[
    'Barack Obama',
    'Angela Merkel',
    'Vladimir Putin',
    'François Hollande',
    'Găgăuzia\u00a0',
    'Ban Ki-moon',
    'O’Kelly',
  ],
  ...[
    'Foreign Affairs (Bangladesh)',
    'Police (Nigeria)',
    'Priest (Holy See (Vatican City State))',
    'Citizen (South Korea)',
  ],
  ...[
    'European Union',
    'Boko Haram',
    'UN Security Council',
    'NATO',
    'Xinhua',
    'AT&T',
    'IT',
    'S.P. Singh',
    'Prem Singh',
    'Bank of England',
    'Зоря (Украина)',
    'Nguyễn Xuân Phúc',
  ],
];

const relations = [
  ...[
    'Consult',
    'Discuss by telephone',
    'Discuss by telephone',
    'Make a visit',
    'Host a visit',
    'Engage in negotiation',
  ],
  ...[
    "Meet at a 'third' location",
    'Make statement',
    'Criticize or denounce',
    'Express intent to meet or negotiate',
  ],
];

/**
 * Rows as coders write them, always the same ones: talks mostly in both directions, the same talk told several times, a few rows
 * in which somebody meets himself. Subject, relation, object and day, tabs between them.
 */
export const codedRows = (count: number): string[] =>
  withSeed(20_141_231, () => {
    const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(Math.random() * list.length)] as Item;
    const rows: string[] = [];
    while (rows.length < count) {
      const [subject, relation, object] = [pick(names), pick(relations), pick(names)];
      const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(Math.random() * 60))).toISOString().slice(0, 10);
      rows.push([subject, relation, object, day].join('\t'));
      if (Math.random() < 0.6) {
        const back = { 'Make a visit': 'Host a visit', 'Host a visit': 'Make a visit' }[relation] ?? relation;
        rows.push([object, back, subject, day].join('\t'));
      }
    }
    return rows.slice(0, count);
  });

const talks = /^(Consult|Discuss|Make a visit|Host a visit|Engage in negotiation|Meet)/;

/** How many of these rows an import puts into the graph: nobody talks with themselves; what they do to themselves is told. */
export const importedOf = (rows: readonly string[]): number =>
  rows.filter((row) => {
    const [subject = '', relation = '', object = ''] = row.split('\t').map((field) => field.trim());
    return subject !== object || !talks.test(relation);
  }).length;
