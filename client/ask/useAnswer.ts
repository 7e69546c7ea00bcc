import type { UseQueryResult } from '@tanstack/react-query';
import { useGraphql } from '../api/useGraphql.ts';
import {
  AskDocument,
  ReachDocument,
  type AskQuery,
  type AskQueryVariables,
} from '../operations/generated.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { dayToSend, readersDay } from './readersDay.ts';

/** What a question is asked with; null until it is known how new the graph is. */
export function useAskVariables(): ((question: string) => AskQueryVariables) | null {
  const language = useExplorer((state) => state.language);
  // The time below the graph asks for the same.
  const { data, error } = useGraphql(ReachDocument, { filter: {} });
  if (!data && !error) return null;
  const today = dayToSend(readersDay(new Date()), data?.reach.last ?? null);
  return (question) => ({ question, language, ...(today && { today }) });
}

/** Follows the answer to a question. */
export function useAnswer(question: string): UseQueryResult<AskQuery> {
  const variablesFor = useAskVariables();
  return useGraphql(AskDocument, variablesFor?.(question) ?? { question, language: 'en' }, {
    enabled: variablesFor !== null,
  });
}
