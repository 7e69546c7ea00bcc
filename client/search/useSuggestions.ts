import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphql } from '../api/useGraphql.ts';
import { exampleQuestions, questionsAbout } from '../ask/examples.ts';
import { useScene } from '../graph/sceneContext.ts';
import { SuggestionsDocument, type SuggestionsQuery } from '../operations/generated.ts';
import { addressOf } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { groupsOf, type Group, type Suggestion } from './groups.ts';
import { spellingFound } from './spellingFound.ts';
import { usePaused } from './usePaused.ts';

/** What the box offers for a text, and how the search stands. */
export function useSuggestions(text: string): {
  groups: readonly Group[];
  state: 'looking' | 'nothing' | 'failed';
} {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const own = useExplorer((state) => state.questions);
  const { scene } = useScene();
  const search = usePaused(text.trim());
  const { data, error, isFetching } = useGraphql(
    SuggestionsDocument,
    { search, language, first: 7 },
    { enabled: search !== '', keep: true },
  );
  const found = useDeferredValue(search === '' || !data ? nothing : foundIn(data, search));
  const graph = scene?.known;
  const groups = useMemo(() => {
    const best = found.entities.find(({ kind }) => kind !== 'OUTLET');
    const made = best && graph ? questionsAbout(best.id, best.name, graph, t) : [];
    const examples = graph && text === '' ? exampleQuestions(graph, t) : [];
    return groupsOf(text, {
      entities: found.entities.map((entity) => ({
        ...entity,
        id: addressOf({ type: 'entity', id: entity.id }),
      })),
      topics: found.topics,
      made,
      own,
      examples,
    });
  }, [text, found, graph, own, t]);
  const waiting = isFetching || search !== text.trim();
  return { groups, state: error ? 'failed' : waiting ? 'looking' : 'nothing' };
}

/** What the graph offers: entities by their ids, topics by their addresses. */
interface Found {
  readonly entities: readonly Suggestion[];
  readonly topics: readonly Suggestion[];
}

const nothing: Found = { entities: [], topics: [] };

const foundIn = ({ entities, topics }: SuggestionsQuery, search: string): Found => ({
  entities: entities.nodes.map(({ id, kind, name, names }) => ({
    id,
    kind,
    name,
    also: spellingFound(
      name,
      names.map(({ text }) => text),
      search,
    ),
  })),
  topics: topics.nodes.map(({ id, title }) => ({
    id: addressOf({ type: 'topic', id }),
    kind: 'TOPIC' as const,
    name: title,
    also: null,
  })),
});
