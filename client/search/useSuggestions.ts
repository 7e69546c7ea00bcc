import { useDeferredValue, useEffect, useState } from 'react';
import { useGraphql } from '../api/useGraphql.ts';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import { SuggestionsDocument, type SuggestionsQuery } from '../operations/generated.ts';
import { addressOf } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { spellingFound } from './spellingFound.ts';

export interface Suggestion {
  /** The address of what is suggested. */
  readonly id: string;
  readonly kind: NodeKindName;
  readonly name: string;
  /** The spelling that was found, where it is not the name shown. */
  readonly also: string | null;
}

/** Long enough not to ask at every key, short enough not to be waited for, in milliseconds. */
const pause = 120;

/** What the graph offers for a search text, and how the search stands. */
export function useSuggestions(text: string): {
  suggestions: readonly Suggestion[];
  state: 'looking' | 'nothing' | 'failed';
} {
  const language = useExplorer((state) => state.language);
  const search = usePaused(text.trim());
  const { data, error, isFetching } = useGraphql(
    SuggestionsDocument,
    { search, language, first: 7 },
    { enabled: search !== '', keep: true },
  );
  const suggestions = useDeferredValue(search === '' || !data ? none : suggestionsOf(data, search));
  const waiting = isFetching || search !== text.trim();
  return { suggestions, state: error ? 'failed' : waiting ? 'looking' : 'nothing' };
}

const none: readonly Suggestion[] = [];

function suggestionsOf({ entities, topics }: SuggestionsQuery, search: string): Suggestion[] {
  return [
    ...entities.nodes.map(({ id, kind, name, names }) => ({
      id: addressOf({ type: 'entity', id }),
      kind,
      name,
      also: spellingFound(
        name,
        names.map(({ text }) => text),
        search,
      ),
    })),
    ...topics.nodes.map(({ id, title }) => ({
      id: addressOf({ type: 'topic', id }),
      kind: 'TOPIC' as const,
      name: title,
      also: null,
    })),
  ];
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
