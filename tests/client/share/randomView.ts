import fc from 'fast-check';
import { entityKinds } from '../../../client/kinds/entityKinds.ts';
import { media } from '../../../client/kinds/media.ts';
import { relationFamilies, relationKinds, type RelationFamily } from '../../../client/kinds/relationKinds.ts';
import { standings } from '../../../client/kinds/standings.ts';
import { languages } from '../../../client/state/language.ts';
import type { Selection } from '../../../client/state/selection.ts';
import type { SharedView } from '../../../client/state/sharedView.ts';
import { tabs } from '../../../client/state/tab.ts';
import { themeChoices } from '../../../client/state/theme.ts';
import { layoutNames, type View } from '../../../client/state/view.ts';

/** Ids, some of which no file of ours would hold. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z]{2,12}(-[a-z]{2,12})?$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const ids = fc.array(id, { maxLength: 8 });
const day = fc
  .date({ min: new Date('1874-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A period forwards, with its ends open or not. */
const period = fc.tuple(day, day, fc.boolean(), fc.boolean()).map(([one, other, isFrom, isTo]) => {
  const [from = null, to = null] = [one, other].toSorted();
  return { from: isFrom ? from : null, to: isTo ? to : null };
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const someOf = <T>(all: readonly T[]) => maybe(fc.subarray([...all]));
const families = Object.keys(relationFamilies) as RelationFamily[];

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ type: fc.constantFrom('entity' as const, 'topic', 'event', 'article'), id }),
  fc.record({
    type: fc.constant('relation' as const),
    kind: fc.constantFrom(...relationKinds.map(({ kind }) => kind)),
    source: id,
    target: id,
  }),
  fc.record({ type: fc.constant('pair' as const), a: id, b: id }),
  fc.record({ type: fc.constant('path' as const), from: id, to: id, inTimeOrder: fc.boolean() }),
  fc.record({ type: fc.constant('ask' as const), question: id }),
);

const pixels = fc.double({ min: -1e5, max: 1e5, noNaN: true });

const view: fc.Arbitrary<View> = fc.record({
  budget: fc.nat(2000),
  filter: fc
    .record({
      families: someOf(families),
      media: someOf(media.map(({ medium }) => medium)),
      standings: someOf(standings.map(({ standing }) => standing)),
      outlets: maybe(ids),
      datasets: maybe(ids),
      period,
      asKnownOn: maybe(day),
    })
    .map(({ period: days, ...rest }) => ({ ...rest, ...days })),
  outside: fc.constantFrom('hide', 'grey'),
  revealed: fc.array(selection, { maxLength: 5 }),
  expansions: fc.array(
    fc
      .record({
        id,
        of: id,
        families: someOf(families),
        direction: fc.constantFrom(null, 'OUT', 'IN', 'BOTH'),
        period,
        first: fc.integer({ min: 1, max: 500 }),
      })
      .map(({ period: days, ...rest }) => ({ ...rest, ...days })),
    { maxLength: 4 },
  ),
  hidden: ids,
  layersOff: fc.subarray(entityKinds.map(({ kind }) => kind)),
  outletLayer: fc.boolean(),
  opened: ids,
  singledOut: fc.array(fc.record({ relation: id, event: id }), { maxLength: 4 }),
  pinned: ids,
  layout: fc.constantFrom(...layoutNames),
  grouped: fc.boolean(),
  rolledUp: maybe(fc.boolean()),
  unrolled: ids,
  places: fc.dictionary(
    id.filter((each) => each !== '__proto__'),
    fc.record({ x: pixels, y: pixels }),
    { maxKeys: 60 },
  ),
  timeScale: maybe(
    fc.record({
      days: fc.array(fc.record({ day, x: fc.integer(), width: fc.nat(500) }), { maxLength: 10 }),
      empty: fc.nat(20),
      undatedEdge: fc.integer(),
    }),
  ),
});

/** Views as readers make them, and stranger ones. */
export const sharedViews: fc.Arbitrary<SharedView> = fc.record({
  view,
  selection: maybe(selection),
  picked: ids,
  tab: fc.constantFrom(...tabs),
  language: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themeChoices),
  query: maybe(fc.record({ query: fc.string({ unit: 'grapheme' }), variables: fc.string() })),
});
