import type { Teller } from '../answer/teller.ts';

/** One of several contacts in a sentence: "Vladimir Putin (3 times, last on 20 February 2022)". */
export const contactPhrase = (
  name: string,
  { count, last }: { readonly count: number; readonly last?: string | null },
  { t, date }: Teller,
): string =>
  count === 1
    ? t('contact.once', { name, date: date(last ?? null) })
    : t('contact.often', { name, count, date: date(last ?? null) });
