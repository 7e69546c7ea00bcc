import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText } from '../../server/dates/dateText.ts';
import { dateWordsOf, type DateKey } from '../../server/dates/dateWords.ts';
import { durationText } from '../../server/dates/durationText.ts';
import { useExplorer } from '../state/useExplorer.ts';

/** Writers of dates and durations in the reader's language. */
export function useDates(): {
  readonly date: (text: string | null | undefined) => string;
  /** With short months, for where there is little room. */
  readonly shortDate: (text: string | null | undefined) => string;
  readonly duration: (text: string) => string;
} {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  return useMemo(() => {
    // i18next knows the places of each text by its key alone; here the key is any of the dates'.
    const words = dateWordsOf(t as (key: DateKey, values?: object) => string);
    return {
      date: (text) => dateText(text, language, words),
      shortDate: (text) => dateText(text, language, words, 'short'),
      duration: (text) => durationText(text, language),
    };
  }, [t, language]);
}
