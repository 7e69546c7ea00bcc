import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { graphqlQuery } from '../../api/graphqlQuery.ts';
import { AskDocument, AskReadingDocument, type ReadingInput } from '../../operations/generated.ts';
import { useActions, useExplorer } from '../../state/useExplorer.ts';
import { useAskVariables } from '../useAnswer.ts';

/** How it stands with a reading that was changed. */
interface Attempt {
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly reading: ReadingInput | null;
}

const none: Attempt = { isBusy: false, error: null, reading: null };

/**
 * Asks with a changed reading, and then looks at its answer under the question that the reading comes to. What is on its way when
 * another change is made, or when the reader goes elsewhere, is given up.
 *
 * @param asked the language that the question was asked in
 */
export function useReadAgain(
  asked: string,
): Attempt & { readonly readAgain: (reading: ReadingInput) => Promise<void> } {
  const client = useQueryClient();
  const language = useExplorer((state) => state.language);
  const variablesFor = useAskVariables();
  const { ask } = useActions();
  const [attempt, setAttempt] = useState(none);
  const wanted = useRef<readonly unknown[] | null>(null);

  useEffect(
    () => () => {
      if (wanted.current) void client.cancelQueries({ queryKey: wanted.current });
    },
    [client],
  );

  const readAgain = async (reading: ReadingInput) => {
    const query = graphqlQuery(AskReadingDocument, { reading, asked, language });
    if (wanted.current) void client.cancelQueries({ queryKey: wanted.current });
    wanted.current = query.queryKey;
    setAttempt({ isBusy: true, error: null, reading });
    try {
      const { askReading: answer } = await client.query(query);
      if (wanted.current !== query.queryKey) return;
      setAttempt(none);
      const question = answer.reading?.question;
      if (!question || !variablesFor) return;
      // The answer is here; the question in the address is what gives it again.
      client.setQueryData(graphqlQuery(AskDocument, variablesFor(question)).queryKey, { ask: answer });
      ask(question);
    } catch (error) {
      if (wanted.current !== query.queryKey) return;
      setAttempt({ isBusy: false, error: error as Error, reading });
    }
  };
  return { ...attempt, readAgain };
}
