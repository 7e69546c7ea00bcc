import { useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { graphqlQuery } from '../api/graphqlQuery.ts';
import { PathsDocument } from '../operations/generated.ts';
import { sameSelection, type Between } from '../state/selection.ts';
import { ExplorerContext } from '../state/useExplorer.ts';
import { pathsQuestion } from './pathsQuestion.ts';
import { useDrawPath } from './useDrawPath.ts';

/** Looks at the paths between two, and draws the first of them as soon as it is found. */
export function useFindPath(): (from: string, to: string) => void {
  const client = useQueryClient();
  const explorer = useContext(ExplorerContext);
  const drawPath = useDrawPath();
  return (from, to) => {
    if (!explorer) return;
    const path: Between = { type: 'path', from, to, inTimeOrder: false };
    const { view, language } = explorer.getState();
    explorer.actions.select(path);
    // The panel asks the same: the two are one request, and what goes wrong is said there.
    client
      .query(graphqlQuery(PathsDocument, pathsQuestion(path, { filter: view.filter, language })))
      .then(({ paths: [first] }) => {
        if (first && sameSelection(explorer.getState().selection, path)) drawPath(first);
      })
      .catch(() => undefined);
  };
}
