import type { TFunction } from 'i18next';
import { relationKind } from '../kinds/relationKinds.ts';
import type { GraphData, GraphRelation } from './graphData.ts';

/** What an id of a graph is called; a topic is something said, so it stands in quotation marks within a sentence. */
export interface Called {
  readonly text: string;
  readonly isTopic: boolean;
}
export type Names = ReadonlyMap<string, Called>;

/** What each id of a graph is called. */
export const namesOf = (graph: Pick<GraphData, 'entities' | 'topics'>): Names =>
  new Map<string, Called>([
    ...graph.entities.map(({ id, name }) => [id, { text: name, isTopic: false }] as const),
    ...graph.topics.map(({ id, title }) => [id, { text: title, isTopic: true }] as const),
  ]);

/**
 * A relation as a sentence without its full stop: "Emmanuel Macron spoke with Vladimir Putin", "Russia denied: “Russia
 * plans to invade Ukraine”".
 */
export function relationText(
  { kind, source, target }: Pick<GraphRelation, 'kind' | 'source' | 'target'>,
  names: Names,
  t: TFunction,
): string {
  const end = names.get(target);
  const values = { source: names.get(source)?.text ?? source, target: end?.text ?? target };
  const name = relationKind(kind).kind;
  return end?.isTopic
    ? t('sentence.topic', { ...values, verb: t(`relation.${name}`) })
    : t('sentence.entity', { ...values, verb: t(`towards.${name}`) });
}
