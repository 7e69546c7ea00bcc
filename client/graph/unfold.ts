import type { NumberText } from '../numbers/numberText.ts';
import type { Standing } from '../operations/generated.ts';
import type { EventOfRelation } from '../state/view.ts';
import { eventNodeId, relationId } from '../state/selection.ts';
import { relationFamilies, relationKind } from '../kinds/relationKinds.ts';
import type { GraphRelation } from './graphData.ts';
import { relationLine, type SceneLine } from './lines.ts';

/** An event that a line opens into. */
export interface OpenEvent {
  readonly id: string;
  readonly date: string | null;
  readonly standing: Standing;
  readonly summary: string;
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}

/** What a relation opens into: its newest events, those that were singled out, and how many there are in all. */
export interface OpenEvents {
  readonly total: number;
  readonly events: readonly OpenEvent[];
}

/** What relations open into, and events besides that are singled out of them. */
export function withSingled(
  opened: ReadonlyMap<string, OpenEvents>,
  singledOut: readonly EventOfRelation[],
  found: readonly OpenEvent[],
): ReadonlyMap<string, OpenEvents> {
  const all = new Map(opened);
  for (const { relation, event: id } of singledOut) {
    const open = all.get(relation);
    const event = found.find((each) => each.id === id);
    if (open && event && !open.events.some((each) => each.id === id))
      all.set(relation, { ...open, events: [...open.events, event] });
  }
  return all;
}

/** Lines and nodes that take the place of some lines. */
export interface Unfolded {
  readonly lines: readonly SceneLine[];
  readonly events: readonly (OpenEvent & { readonly between: readonly [string, string] })[];
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Opens relations into their events: small nodes between those who took part, and thin lines from them to the outlets that
 * reported them. What is not fetched of a relation with very many stays one line, with the number of the rest.
 *
 * @param eventsOf what is known of each relation, by its id; a relation that is not in it stays as it is
 * @param number writes the counts of labels
 */
export function unfold(
  lines: readonly SceneLine[],
  eventsOf: ReadonlyMap<string, OpenEvents>,
  number: NumberText,
): Unfolded {
  const unfolded: SceneLine[] = [];
  const events = new Map<string, Unfolded['events'][number]>();
  const outlets = new Map<string, Unfolded['outlets'][number]>();
  for (const line of lines) {
    const relations = line.relations.filter((relation) => eventsOf.has(relationId(relation)));
    if (relations.length === 0) {
      unfolded.push(line);
      continue;
    }
    for (const relation of line.relations) {
      const open = eventsOf.get(relationId(relation));
      if (!open) {
        unfolded.push(relationLine(relation, number));
        continue;
      }
      for (const event of open.events) {
        const known = events.get(event.id);
        if (!known) events.set(event.id, { ...event, between: [relation.source, relation.target] });
        unfolded.push(...eventLines(relation, event));
        for (const outlet of event.outlets) {
          outlets.set(outlet.id, outlet);
          if (!known) unfolded.push(reportLine(event, outlet.id));
        }
      }
      const rest = open.total - open.events.length;
      if (rest > 0)
        unfolded.push({
          ...relationLine(relation, number),
          count: rest,
          label: `+${number(rest)}`,
          isOpened: true,
        });
    }
  }
  return { lines: unfolded, events: [...events.values()], outlets: [...outlets.values()] };
}

/** From who did it to the event, and on to whom or what it concerns. */
function eventLines(relation: GraphRelation, event: OpenEvent): SceneLine[] {
  const { family } = relationKind(relation.kind);
  const { arrow, fill } = relationFamilies[family];
  const node = eventNodeId(event.id);
  const half = {
    role: 'event',
    relations: [relation],
    families: [{ family, count: 1 }],
    standing: event.standing,
    count: 1,
    label: '',
    atSource: { arrow: 'none', fill: 'filled' },
    isOpened: true,
    grey: false,
  } as const;
  return [
    {
      ...half,
      id: `${relationId(relation)} ${event.id} from`,
      source: relation.source,
      target: node,
      atTarget: half.atSource,
    },
    {
      ...half,
      id: `${relationId(relation)} ${event.id} to`,
      source: node,
      target: relation.target,
      atTarget: { arrow, fill },
    },
  ];
}

const reportLine = (event: OpenEvent, outlet: string): SceneLine => ({
  id: `REPORTED_BY ${event.id} ${outlet}`,
  role: 'report',
  source: eventNodeId(event.id),
  target: outlet,
  relations: [],
  families: [],
  standing: null,
  count: 1,
  label: '',
  atSource: { arrow: 'none', fill: 'filled' },
  atTarget: { arrow: 'none', fill: 'filled' },
  isOpened: true,
  grey: false,
});
