import { useCallback } from 'react';
import { useExplorer } from '../state/useExplorer.ts';
import { numberText, type NumberText } from './numberText.ts';

/** Writes numbers that stand alone; those within a sentence are written so by `t` itself. */
export function useNumberText(): NumberText {
  const language = useExplorer((state) => state.language);
  return useCallback((number: number) => numberText(number, language), [language]);
}
