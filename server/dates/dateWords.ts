import type { DateWords } from './dateText.ts';
import type { KnownDate } from './knownDate.ts';

type Season = NonNullable<KnownDate['season']>;

/** The keys that the language files of the page and of the answers both have. */
export type DateKey =
  `date.${'undated' | 'about' | 'uncertain' | 'from' | 'until' | 'range' | 'decade' | 'century' | Season}`;

/**
 * The words around dates out of a language file.
 *
 * @param t gives the text of a key, its places filled
 */
export const dateWordsOf = (
  t: (key: DateKey, values?: Readonly<Record<string, string>>) => string,
): DateWords => ({
  undated: t('date.undated'),
  about: (date) => t('date.about', { date }),
  uncertain: (date) => t('date.uncertain', { date }),
  from: (date) => t('date.from', { date }),
  until: (date) => t('date.until', { date }),
  range: (from, to) => t('date.range', { from, to }),
  season: (season, year) => t(`date.${season}`, { year }),
  decade: (year) => t('date.decade', { year }),
  century: (year) => t('date.century', { year }),
});
