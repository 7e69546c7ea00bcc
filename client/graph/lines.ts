import { relationFamilies, relationKind, type RelationFamily } from '../kinds/relationKinds.ts';
import { standingLook } from '../kinds/standings.ts';
import type { NumberText } from '../numbers/numberText.ts';
import type { Standing } from '../operations/generated.ts';
import { pairId, relationId } from '../state/selection.ts';
import { countOf, standingOf } from './combine.ts';
import type { GraphRelation } from './graphData.ts';

/** How a line ends at one of its ends. */
export interface End {
  readonly arrow: 'none' | 'triangle' | 'vee' | 'triangle-backcurve' | 'tee';
  readonly fill: 'filled' | 'hollow';
}

/** What a line stands for: relations of a pair, one relation, one event between its two, or an outlet's report of an event. */
export type LineRole = 'pair' | 'relation' | 'event' | 'report';

/** A line of the canvas. */
export interface SceneLine {
  readonly id: string;
  readonly role: LineRole;
  readonly source: string;
  readonly target: string;
  /** The relations that it stands for; none for a report. */
  readonly relations: readonly GraphRelation[];
  /** Their families, in the order of the legend, each with its share of the events. */
  readonly families: readonly { readonly family: RelationFamily; readonly count: number }[];
  readonly standing: Standing | null;
  readonly count: number;
  readonly label: string;
  readonly atSource: End;
  readonly atTarget: End;
  /** Whether the reader opened a line into it: then it lies above others. */
  readonly isOpened: boolean;
  /** Whether the filter leaves it out, and it is drawn grey. */
  readonly grey: boolean;
}

const none: End = { arrow: 'none', fill: 'filled' };
const order = Object.keys(relationFamilies) as RelationFamily[];

/**
 * The lines of some relations: what lies between the same two is one line, with a mark for each kind, unless the reader has
 * opened it. Whom somebody speaks for keeps a line of its own, as it rests on no event.
 *
 * @param opened ids of pairs that are opened into their relations
 * @param number writes the counts of their labels
 * @param isOne whether a relation is one of the graph; what several were rolled up into is drawn as a pair's line
 */
export function linesOf(
  relations: readonly GraphRelation[],
  opened: ReadonlySet<string>,
  number: NumberText,
  isOne: (relation: GraphRelation) => boolean = () => true,
): SceneLine[] {
  const pairs = new Map<string, GraphRelation[]>();
  const lines: SceneLine[] = [];
  for (const relation of relations) {
    const id = pairId(relation.source, relation.target);
    if (relation.kind === 'REPRESENTS' || opened.has(id))
      lines.push({ ...relationLine(relation, number), isOpened: opened.has(id) });
    else pairs.set(id, [...(pairs.get(id) ?? []), relation]);
  }
  for (const [id, group] of pairs) {
    const [only] = group;
    if (only)
      lines.push(
        group.length === 1 && isOne(only) ? relationLine(only, number) : pairLine(id, group, number),
      );
  }
  return lines;
}

/** One relation as a line of its own. */
export function relationLine(relation: GraphRelation, number: NumberText): SceneLine {
  const { kind, family } = relationKind(relation.kind);
  const { arrow, fill } = relationFamilies[family];
  const counted = family !== 'represents' && (relation.count > 1 || kind === 'SPOKE_WITH');
  const { count, standing = null } = relation;
  return {
    id: relationId(relation),
    role: 'relation',
    source: relation.source,
    target: relation.target,
    relations: [relation],
    families: [{ family, count }],
    standing,
    count,
    label: [counted ? number(count) : '', signOf(standing, counted)].join(' ').trim(),
    atSource: none,
    atTarget: { arrow, fill },
    isOpened: false,
    grey: false,
  };
}

function pairLine(id: string, relations: readonly GraphRelation[], number: NumberText): SceneLine {
  const [source, target] = relations.map((each) => [each.source, each.target] as const)[0] ?? ['', ''];
  const families = order.flatMap((family) => {
    const count = countOf(relations.filter(({ kind }) => relationKind(kind).family === family));
    return count > 0 ? [{ family, count }] : [];
  });
  const standing = standingOf(relations);
  const count = countOf(relations);
  const marks = families.map(({ family }) => relationFamilies[family].mark).join('');
  return {
    id,
    role: 'pair',
    source,
    target,
    relations,
    families,
    standing,
    count,
    label: [number(count), marks, signOf(standing, false)].join(' ').trim(),
    atSource: endAt(source, relations),
    atTarget: endAt(target, relations),
    isOpened: false,
    grey: false,
  };
}

/** Disputed is always said; what a full or dotted line says, only where there is a label anyway. */
const signOf = (standing: Standing | null, labelled: boolean): string =>
  standing && (labelled || standing === 'DISPUTED') ? standingLook(standing).sign : '';

/** How a line of several relations ends: in a bar where one of them refuses, in their arrow where they agree. */
function endAt(id: string, relations: readonly GraphRelation[]): End {
  const families = new Set(
    relations.filter(({ target }) => target === id).map(({ kind }) => relationKind(kind).family),
  );
  families.delete('spoke');
  if (families.has('refused')) return { arrow: 'tee', fill: 'filled' };
  const [only] = families;
  if (!only) return none;
  if (families.size > 1) return { arrow: 'triangle', fill: 'filled' };
  const { arrow, fill } = relationFamilies[only];
  return { arrow, fill };
}
