import { labelOf } from '../../entity/entity.ts';
import type { AskLanguage } from '../language.ts';
import type { Reading } from '../reading/reading.ts';

/** One whom a reading names. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

/** All whom a reading names, as the language calls them. */
export const partiesIn = (reading: Reading, language: AskLanguage): Party[] =>
  reading.entities.map((entity) => ({ id: entity.id, name: labelOf(entity, language) }));

/**
 * The one in a place.
 *
 * @throws if the reading names fewer: `checkReading` lets no such reading come to an intent
 */
export function partyIn(reading: Reading, place: number, language: AskLanguage): Party {
  const party = partiesIn(reading, language)[place];
  if (!party) throw new Error(`The reading of ${reading.intent} lacks its party ${place + 1}.`);
  return party;
}
