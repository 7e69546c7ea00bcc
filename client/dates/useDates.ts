import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../state/useExplorer.ts';
import { dateText, type DateWords } from './dateText.ts';
import { durationText } from './durationText.ts';

/** Writers of dates and durations in the reader's language. */
export function useDates(): {
  readonly date: (text: string | null | undefined) => string;
  readonly duration: (text: string) => string;
} {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  return useMemo(() => {
    const words: DateWords = {
      undated: t('date.undated'),
      about: (date) => t('date.about', { date }),
      uncertain: (date) => t('date.uncertain', { date }),
      from: (date) => t('date.from', { date }),
      until: (date) => t('date.until', { date }),
      range: (from, to) => t('date.range', { from, to }),
      season: (season, year) => t(`date.${season}`, { year }),
      decade: (year) => t('date.decade', { year }),
      century: (year) => t('date.century', { year }),
    };
    return {
      date: (text) => dateText(text, language, words),
      duration: (text) => durationText(text, language),
    };
  }, [t, language]);
}
