import { isEventKind } from '../kinds/relationKinds.ts';
import type {
  EventFilter,
  EventKind,
  GraphQueryVariables,
  RelationEventsQueryVariables,
} from '../operations/generated.ts';
import { eventFilter, isRestricted, kindsOf } from '../state/filter.ts';
import type { Expansion, Shape } from '../state/view.ts';
import { asThemselves, type Counting } from './counting.ts';
import { idsOf, mostRevealed } from './graphData.ts';

/** The most relations that are asked for at the start; what is drawn of them is the view's budget. */
export const mostRelations = 500;
/** How many events a line is opened into. */
const mostEvents = 12;
/** How many a line is opened into where all are. */
const mostEventsOfAll = 4;

/** The filter under which the canvas is asked for: none where what it leaves out is drawn grey. */
export const canvasFilter = (view: Shape): EventFilter =>
  view.outside === 'hide' ? eventFilter(view.filter) : {};

export const baseQuestion = (
  view: Shape,
  language: string,
  counting: Counting = asThemselves,
): GraphQueryVariables => ({
  language,
  ...counting,
  first: Math.max(mostRelations, view.budget),
  filter: canvasFilter(view),
});

/** As many lines are asked for together: a question for each of hundreds would be too many, one for all asked anew with each. */
const linesAtOnce = 25;

/** What is looked at and may not be among the busiest: nodes one by one, lines together. */
export function revealedQuestions(
  view: Shape,
  language: string,
  counting: Counting = asThemselves,
): readonly GraphQueryVariables[] {
  const how = { language, ...counting };
  const filter = canvasFilter(view);
  const ends = view.revealed.map(idsOf);
  const nodes = ends.filter((ids) => ids.length === 1);
  const lines = ends.filter((ids) => ids.length > 1);
  const together = Array.from({ length: Math.ceil(lines.length / linesAtOnce) }, (_, turn) =>
    lines.slice(turn * linesAtOnce, (turn + 1) * linesAtOnce),
  );
  return [
    ...nodes.map((touching) => ({ ...how, filter, touching, first: mostRevealed * 5 })),
    ...together.map((some) => ({
      ...how,
      filter,
      among: [...new Set(some.flat())],
      first: some.length === 1 ? mostRevealed * 5 : 2000,
    })),
  ];
}

export function expansionQuestion(
  expansion: Expansion,
  view: Shape,
  language: string,
  counting: Counting = asThemselves,
): GraphQueryVariables {
  return {
    language,
    ...counting,
    filter: narrowed(canvasFilter(view), expansion),
    touching: [expansion.of],
    direction: expansion.direction,
    first: expansion.first,
  };
}

/** A filter narrowed to the kinds and days of an expansion. */
export function narrowed(
  filter: EventFilter,
  { families, from, to }: Pick<Expansion, 'families' | 'from' | 'to'>,
): EventFilter {
  const kinds = families && kindsOf(families);
  const both =
    kinds && filter.kinds ? kinds.filter((kind: EventKind) => filter.kinds?.includes(kind)) : kinds;
  return {
    ...filter,
    ...(both && { kinds: both }),
    ...(from && { from: later(from, filter.from), undated: true }),
    ...(to && { to: earlier(to, filter.to), undated: true }),
  };
}

const later = (a: string, b: string | null | undefined): string => (b && b > a ? b : a);
const earlier = (a: string, b: string | null | undefined): string => (b && b < a ? b : a);

/** Which of what is drawn the filter leaves, where the rest is grey; null where there is nothing to ask. */
export const matchingQuestion = (
  view: Shape,
  language: string,
  drawn: readonly string[],
  counting: Counting = asThemselves,
): GraphQueryVariables | null =>
  view.outside === 'grey' && isRestricted(view.filter) && drawn.length > 0
    ? { language, ...counting, filter: eventFilter(view.filter), among: [...drawn], first: 2000 }
    : null;

/** The events that opened lines are drawn as. */
export function eventsQuestions(
  view: Shape,
  language: string,
  drawn: readonly string[],
  counting: Counting = asThemselves,
): readonly RelationEventsQueryVariables[] {
  const filter = canvasFilter(view);
  const how = { language, ...counting };
  if (view.outletLayer)
    return drawn.length > 0
      ? [{ ...how, filter, among: [...drawn], first: 300, events: mostEventsOfAll }]
      : [];
  return view.opened.flatMap((id) => {
    const [kind = '', ...ends] = id.split(' ');
    // Pairs are drawn as their relations; a view of somebody else's may hold lines that rest on no event.
    return isEventKind(kind)
      ? [{ ...how, among: ends, first: 50, events: mostEvents, filter: { ...filter, kinds: [kind] } }]
      : [];
  });
}
