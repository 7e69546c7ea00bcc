import * as z from 'zod/mini';
import { entityKinds } from '../kinds/entityKinds.ts';
import { media } from '../kinds/media.ts';
import { relationFamilies, relationKinds } from '../kinds/relationKinds.ts';
import { standings } from '../kinds/standings.ts';
import { languages } from '../state/language.ts';
import type { Selection } from '../state/selection.ts';
import type { SharedView } from '../state/sharedView.ts';
import { tabs } from '../state/tab.ts';
import { themeChoices } from '../state/theme.ts';
import { layoutNames, type View } from '../state/view.ts';

/**
 * Raised whenever a page of before could misread what is written now. What is merely added gets a default in `schema` instead, so
 * that views of before still open.
 */
export const sharedViewVersion = 1;

const id = z.string().check(z.minLength(1));
const ids = z.array(id);
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const names = <Name extends string>(all: readonly Name[]) => z.enum(all as [Name, ...Name[]]);
const some = <Name extends string>(all: readonly Name[]) => z.nullable(z.array(names(all)));

const relation = z.object({
  type: z.literal('relation'),
  kind: names(relationKinds.map(({ kind }) => kind)),
  source: id,
  target: id,
});
const selection = z.discriminatedUnion('type', [
  z.object({ type: names(['entity', 'topic', 'event', 'article']), id }),
  relation,
  z.object({ type: z.literal('pair'), a: id, b: id }),
  z.object({ type: z.literal('path'), from: id, to: id, inTimeOrder: z.boolean() }),
  z.object({ type: z.literal('ask'), question: id }),
]) satisfies z.ZodMiniType<Selection>;

const families = names(Object.keys(relationFamilies) as (keyof typeof relationFamilies)[]);

/** No page makes a period that ends before it begins, and the API refuses to be asked for one. */
const isForwards = ({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean =>
  from === null || to === null || from <= to;

const filter = z
  .object({
    families: z.nullable(z.array(families)),
    media: some(media.map(({ medium }) => medium)),
    standings: some(standings.map(({ standing }) => standing)),
    outlets: z.nullable(ids),
    datasets: z.nullable(ids),
    from: day,
    to: day,
    asKnownOn: day,
  })
  .check(z.refine(isForwards));

const expansion = z
  .object({
    id,
    of: id,
    families: z.nullable(z.array(families)),
    direction: z.nullable(names(['OUT', 'IN', 'BOTH'])),
    from: day,
    to: day,
    first: z.int().check(z.positive()),
  })
  .check(z.refine(isForwards));

const timeScale = z.object({
  days: z.array(z.object({ day: z.string(), x: z.number(), width: z.number() })),
  empty: z.number(),
  undatedEdge: z.number(),
});

const view = z.object({
  budget: z.int().check(z.nonnegative()),
  filter,
  outside: names(['hide', 'grey']),
  revealed: z.array(selection),
  expansions: z.array(expansion),
  hidden: ids,
  layersOff: z.array(names(entityKinds.map(({ kind }) => kind))),
  outletLayer: z.boolean(),
  opened: ids,
  singledOut: z._default(z.array(z.object({ relation: id, event: id })), []),
  pinned: ids,
  layout: names(layoutNames),
  grouped: z.boolean(),
  rolledUp: z.nullable(z.boolean()),
  unrolled: ids,
  places: z.record(id, z.object({ x: z.number(), y: z.number() })),
  timeScale: z.nullable(timeScale),
}) satisfies z.ZodMiniType<View>;

/** What a view has to look like, whoever wrote it down: links and files come from strangers. */
export const sharedViewSchema = z.object({
  view,
  selection: z.nullable(selection),
  picked: ids,
  tab: names(tabs),
  language: names(languages),
  theme: names(themeChoices),
  query: z.nullable(z.object({ query: z.string(), variables: z.string() })),
}) satisfies z.ZodMiniType<SharedView>;
