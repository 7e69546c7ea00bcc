import { keyOf } from '../../fold.ts';
import { cached } from '../names/cached.ts';
import { eventCodes, type EventCode } from './eventCodes.ts';

const byCode = new Map(eventCodes.map((each) => [each.code, each]));

const labelKey = (label: string): string => keyOf(label).replace(/ not spec(ified)? below$/, '');

const byLabel = new Map(
  eventCodes.flatMap((each) => [each.label, ...each.spellings].map((label) => [labelKey(label), each])),
);

/**
 * A CAMEO code as a file has it, also one whose leading zero a spreadsheet dropped (`41`, `251`): no code has that reading and
 * one of its own. The two digits of a root (`04`) are its general code, `040`; `10` to `20`, which can be a root as well as a code
 * without its zero, are what `twoDigits` says.
 *
 * @param twoDigits LOST_ZERO for data that is coded in three or four digits; UNKNOWN where roots occur too
 * @returns null if there is no such code
 */
export function readCode(text: string, twoDigits: 'LOST_ZERO' | 'UNKNOWN'): EventCode | null {
  const code = text.trim();
  if (!/^\d{2,4}$/.test(code)) return null;
  if (code.length === 2 && code.startsWith('0')) return byCode.get(`${code}0`) ?? null;
  if (code.length === 2 && code >= '10' && code <= '20' && twoDigits === 'UNKNOWN') return null;
  return byCode.get(code) ?? byCode.get(`0${code}`) ?? null;
}

/**
 * The code of a label, in the spellings of ICEWS, of the codebook and of GDELT, whatever its case: `Host a visit`. A root and
 * its general code share a label; it means the code.
 *
 * @returns null if there is no such label
 */
export const codeOfLabel: (label: string) => EventCode | null = cached(
  (label) => byLabel.get(labelKey(label)) ?? null,
);
