import type { EventKind } from '../../vocabulary.ts';
import type { Reading } from '../reading/reading.ts';
import type { Teller } from './teller.ts';

/** The one kind that a reading asks for; null where it asks for none, or for several. */
const onlyKind = ({ kinds }: Reading): EventKind | null => (kinds?.length === 1 ? (kinds[0] ?? null) : null);

/** What somebody did, in the past tense: "proposed"; "said" where the reading names no one kind. */
export const whatWasDoneIn = (reading: Reading, { t }: Teller): string =>
  t(`did.${onlyKind(reading) ?? 'STATED'}`);

/** What a reading calls the events that it describes: "talks of Macron and Putin". */
export function eventsIn(reading: Reading, names: readonly string[], { t, list }: Teller): string {
  const kind = t(`kind.${onlyKind(reading) ?? 'ANY'}`);
  return names.length > 0 ? t('ofThose', { kind, list: list(names) }) : kind;
}

/** " with Macron and Putin", to go after what happened; empty without names. */
export const withNames = (names: readonly string[], { t, list }: Teller): string =>
  names.length > 0 ? t('ofParties', { list: list(names) }) : '';
