import type { TFunction } from 'i18next';
import type { GraphData, GraphRelation } from '../graph/graphData.ts';
import { namesOf } from '../graph/relationText.ts';

/**
 * Questions that have an answer in a graph, whichever it is: of its busiest pair, of who proposed, said and denied most, and of
 * what is disputed, as far as it holds that.
 *
 * @returns at most five; none of a graph without relations
 */
export function exampleQuestions(graph: GraphData, t: TFunction): string[] {
  const names = namesOf(graph);
  const called = (id: string) => names.get(id)?.text ?? id;
  const busiest = (kind: string): GraphRelation | undefined =>
    graph.relations.filter((each) => each.kind === kind).sort((a, b) => b.count - a.count)[0];
  const talk = busiest('SPOKE_WITH');
  const [proposal, denial] = [busiest('PROPOSED'), busiest('DENIED')];
  const isDisputed = graph.relations.some(({ standing }) => standing === 'DISPUTED');
  return [
    ...(talk
      ? [
          t('ask.made.spokeWith', { x: called(talk.source), whole: true }),
          t('ask.made.lastSpoke', { x: called(talk.source), y: called(talk.target), whole: true }),
        ]
      : []),
    ...(proposal ? [t('ask.made.proposed', { x: called(proposal.source), whole: true })] : []),
    ...(denial ? [t('ask.made.denied', { x: called(denial.source), whole: true })] : []),
    ...(isDisputed ? [t('ask.made.disputed')] : []),
  ];
}

/** Questions about an entity that a search text finds, and where it is known, about whom it spoke with most. */
export function questionsAbout(id: string, name: string, graph: GraphData, t: TFunction): string[] {
  const talks = graph.relations
    .filter(({ kind, source, target }) => kind === 'SPOKE_WITH' && (source === id || target === id))
    .sort((a, b) => b.count - a.count);
  const [most] = talks;
  const other = most && namesOf(graph).get(most.source === id ? most.target : most.source);
  return [
    t('ask.made.spokeWith', { x: name, whole: true }),
    t('ask.made.said', { x: name, whole: true }),
    ...(other ? [t('ask.made.lastSpoke', { x: name, y: other.text, whole: true })] : []),
  ];
}
