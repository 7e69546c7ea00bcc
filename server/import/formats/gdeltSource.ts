import type { Dialect } from '../read/records.ts';
import type { Source } from '../row.ts';

/** Mentions find their events in the files that were imported before. */
export const gdeltDataset = { id: 'gdelt', title: 'GDELT', license: null } as const;

export const gdeltDialect: Dialect = { delimiter: '\t', quoted: false, escape: '"' };

export const isUrl = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);

/** `www.example.org` is `example.org`. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\d?\./, '');

/**
 * An article of GDELT's.
 *
 * @param cited its address, or for news without one what GDELT cites instead; empty where it cites nothing
 * @param outlet who published it, where the address does not say
 * @param day YYYY-MM-DD on which GDELT saw it
 */
export function gdeltSource(cited: string, outlet: string | null, day: string, language: string): Source {
  const rest = { title: null, language, published: day };
  if (isUrl(cited)) return { key: cited, outlet: hostOf(cited), url: cited, ...rest };
  // A citation without an address: one text for each outlet, day and wording.
  const key = [outlet, cited === outlet ? null : cited, day].filter(Boolean).join(' ');
  return { key, outlet, url: null, ...rest };
}
