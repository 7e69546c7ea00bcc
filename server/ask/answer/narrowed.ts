import type { Reading } from '../reading/reading.ts';
import type { Teller } from './teller.ts';

/** What narrows a reading, in words that go after a sentence: ", by telephone, about “summit”, in February 2022". */
export function narrowed({ media, text, from, to }: Reading, { t, list, days }: Teller): string {
  const parts = [
    media && list(media.map((medium) => t(`medium.${medium}`))),
    text && t('aboutText', { text }),
    (from ?? to) && days(from, to),
  ].filter(Boolean);
  return parts.map((part) => `, ${part as string}`).join('');
}
