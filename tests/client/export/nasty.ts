import fc from 'fast-check';
import type { Exported, Named } from '../../../client/export/exported.ts';

/** What breaks tables, XML and spreadsheets, or is forbidden in them. */
const pieces = [
  ...["=cmd|' /C calc'!A0", '=HYPERLINK("http://x.test")', '+1', '-1', '@SUM(A1)', '\uFF1D1', ';=1+1'],
  ...['"', '""', "'", ',', ';', '\t', '\n', '\r', '\r\n', ' ', '\\', '|'],
  ...[']]>', '<![CDATA[', '<!--', '-->', '&', '&amp;', '&#0;', '<b>', '<?xml?>', '%s', '{{count}}', '${x}'],
  ...['\u0000', '\u0001', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\uD83D'],
  ...['\u007F', '\u0085', '\u2028', '\u202E', '\u200F', '\uFEFF', 'الرئيس', 'Зеленський', '😀', 'e\u0301'],
] as const;

/** Texts that somebody may have put into a name; never empty. */
export const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ minLength: 1, unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** An export of two nodes, two relations, an event and its claim, in which every text is one of these. */
export const nastyExport: fc.Arbitrary<Exported> = fc
  .array(nastyText, { minLength: 12, maxLength: 12 })
  .map((texts) => {
    let next = 0;
    const text = (): string => texts[next++ % texts.length] ?? 'x';
    const named = (id: string): Named => ({ id, name: text() });
    const told = { outlets: [named('outlet')], datasets: [named('dataset')] };
    const node = (id: string) => ({
      ...{ id, kind: 'PERSON' as const, name: text(), count: 1, people: 0 },
      ...{ first: '2022-02-20', last: '2022-02', place: { x: 1.5, y: -2 } },
      ...told,
    });
    const relation = (kind: string) => ({
      ...{
        id: `${kind} a b`,
        kind,
        source: 'a',
        target: 'b',
        sourceName: text(),
        targetName: text(),
        count: 1,
      },
      ...{ first: '2022-02-20', last: null, standing: 'DISPUTED' as const, leftOut: false, events: ['e'] },
      ...told,
    });
    return {
      about: { title: text(), exported: '2026-11-27', language: 'en', filter: {} },
      nodes: [node('a'), node('b')],
      relations: [relation('SPOKE_WITH'), relation('PROPOSED')],
      events: [
        {
          ...{ id: 'e', kind: 'SPOKE_WITH', date: '-0044', earliest: null, latest: null, medium: 'PHONE' },
          ...{ duration: 'PT1H', summary: text(), standing: 'DISPUTED', origins: 2, codes: [], deniedBy: [] },
          ...{ participants: [{ ...named('a'), role: 'INITIATOR' }], about: [named('topic')], ...told },
          relations: ['SPOKE_WITH a b', 'PROPOSED a b'],
        },
      ],
      claims: [
        {
          ...{ id: 'c', event: 'e', paragraph: 3, sentence: null, cites: [], origins: [], code: null },
          article: {
            ...{ id: 'article', title: text(), outlet: named('outlet') },
            ...{ published: '2022-02-21', url: `https://x.test/${text()}`, language: 'en' },
          },
          ...{ attributedTo: [named('a')], paraphrase: text(), date: null, medium: null, duration: null },
          ...{ initiator: null, outcome: text(), dataset: named('dataset'), record: text() },
        },
      ],
    };
  });
