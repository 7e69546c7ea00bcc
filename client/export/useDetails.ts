import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fetchGraphql } from '../api/fetchGraphql.ts';
import { countingOf } from '../graph/counting.ts';
import type { Scene } from '../graph/scene.ts';
import { ExportedEventsDocument } from '../operations/generated.ts';
import { relationId } from '../state/selection.ts';
import { useExplorer } from '../state/useExplorer.ts';
import { askedWith } from './askedWith.ts';
import type { Details } from './exported.ts';
import { eventsBehind } from './eventsBehind.ts';

/**
 * Asks for the events behind everything drawn, under the filter that each line counts them with. What was asked for a moment ago is remembered, so
 * that a second format does not ask again.
 *
 * @returns a function that takes the scene, whom to tell how many events are here, and what ends it
 */
export function useDetails(): (
  scene: Scene,
  tell: (found: number) => void,
  signal: AbortSignal,
) => Promise<Details> {
  const client = useQueryClient();
  const language = useExplorer((state) => state.language);
  const view = useExplorer((state) => state.view);
  return useCallback(
    async (scene, tell, signal) => {
      const counting = countingOf(scene.rolledUp, view.unrolled);
      const own = scene.graph.relations.filter(({ kind }) => kind !== 'REPRESENTS');
      const filterOf = askedWith(client, view, language, counting);
      const key = [
        'exported events',
        language,
        counting,
        own.map((relation) => [relationId(relation), filterOf(relation)]),
      ];
      const known = client.getQueryData<Details>(key);
      if (known) return known;
      const details: Details = await eventsBehind(own, {
        language,
        counting,
        filterOf,
        tell,
        ask: (variables) => fetchGraphql(ExportedEventsDocument, variables, signal),
      });
      client.setQueryDefaults(['exported events'], { gcTime: 60_000 });
      client.setQueryData(key, details);
      return details;
    },
    [client, language, view],
  );
}
