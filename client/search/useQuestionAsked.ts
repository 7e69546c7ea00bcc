import { useExplorer } from '../state/useExplorer.ts';

/** The question that is answered beside the canvas; empty where none is. */
export const useQuestionAsked = (): string =>
  useExplorer(({ selection }) => (selection?.type === 'ask' ? selection.question : ''));
