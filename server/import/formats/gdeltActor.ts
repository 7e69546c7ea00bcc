import { placesNamed } from '../../ask/places/placesNamed.ts';
import { keyOf } from '../../fold.ts';
import { actorTypes } from '../cameo/actorTypes.ts';
import { countries, regions } from '../cameo/countries.ts';
import { groupLetters, knownGroups } from '../cameo/knownGroups.ts';
import { tidy } from '../names/tidyName.ts';
import { titleCase } from '../names/titleCase.ts';
import type { Actor } from '../row.ts';

/** What GDELT says of an actor; empty where it says nothing. */
export interface GdeltActor {
  /** All codes, one behind the other: `AUSCOP`. */
  readonly code: string;
  /** In capitals: a person, a body, or the word by which the actor was recognized: `POLICE`, `MELBOURNE`, `ISRAELI`. */
  readonly name: string;
  readonly country: string;
  readonly group: string;
  readonly types: readonly string[];
  /** The places of the event: `Melbourne, Victoria, Australia`. */
  readonly places: readonly string[];
}

/** Types whose members have names of their own rather than those of their countries. */
const named = new Set(['IGO', 'NGO', 'NGM', 'IMG', 'MNC', 'INT']);

/**
 * Who an actor of GDELT is. The codes say more than the name, which is often only the word that was found: `ISRAELI`, `DENVER` and
 * `POLICE` are Israel, the United States and, with `AUS`, the police of Australia.
 *
 * @returns null where GDELT found nobody
 */
export function gdeltActor({ code, name: found, country, group, types, places }: GdeltActor): Actor | null {
  const name = tidy(found);
  if (code === '' && name === '') return null;
  const groupName = knownGroups[group];
  if (groupName !== undefined && (name === '' || isGroup(name, group, groupName)))
    return { name: groupName, kind: 'ORGANIZATION', state: null };

  const countryCode = country === '' && code in countries ? code : country;
  const state = countries[countryCode] ?? null;
  const known = [...types, ...(code.match(/[A-Z]{3}/g) ?? [])].filter((type) => type in actorTypes);
  const region = regions[countryCode];
  if (state !== null && code === countryCode) return { name: state, kind: 'STATE', state: null };
  if (region !== undefined && code === countryCode)
    return { name: region, kind: 'ORGANIZATION', state: null };

  const type = known.map((each) => actorTypes[each]).find((each) => each !== undefined);
  const own = name === '' ? null : titleCase(name).replace(/\bMinist\b/, 'Ministry');
  if (state !== null && (own === null || isPlace(name, places)))
    return {
      name: `${type?.label ?? 'Groups'} (${state})`,
      kind: 'ORGANIZATION',
      state,
      ...(type?.ofState && { represents: { state, office: null, on: null } }),
    };
  if (own === null) return type ? { name: type.label, kind: 'ORGANIZATION', state } : null;
  if (known.some((each) => named.has(each))) return { name: own, kind: 'ORGANIZATION', state };
  // Without a country, group or place the name is a common word: POLICE, PRESIDENT, RESIDENTS.
  if (state === null && group === '') return { name: own, kind: 'ORGANIZATION', state };
  if (known[0] === 'MED') return { name: own, kind: 'OUTLET', state };
  // Somebody or something with a name. In which office, and when, the codes do not say reliably: past presidents are still GOV.
  return { name: own, kind: null, state };
}

/** Whether this is the group itself under one of its names, and not somebody who belongs to it. */
function isGroup(name: string, group: string, label: string): boolean {
  const words = keyOf(name).replace(/^the /, '').split(' ');
  const labelWords = keyOf(label).split(' ');
  const first = labelWords
    .filter((word) => word !== 'of' && word !== 'the' && word !== 'and')
    .map((word) => word[0])
    .join('');
  const whole = words.join('');
  if (whole === first || whole === keyOf(groupLetters[group] ?? '').replaceAll(' ', '')) return true;
  return words.some((word) => word.length > 3 && labelWords.some((other) => isLike(word, other)));
}

/** The same, or the same but for vowels, which transliterations write in many ways: Qaida, Qaeda. */
const isLike = (a: string, b: string): boolean => a === b || consonants(a) === consonants(b);
const consonants = (word: string): string => `${word[0] ?? ''}${word.slice(1).replace(/[aeiouy]/g, '')}`;

/** Parts of Palestine are neither a state nor its people. */
const parts = new Set(['west bank', 'gaza', 'gaza strip']);

/** Whether a name is only where the actor was found: a state, its people, or a part of where the event was. */
function isPlace(name: string, places: readonly string[]): boolean {
  const key = keyOf(name).replace(/^the /, '');
  return (
    placesNamed(name, 'en').length > 0 ||
    placesNamed(key, 'en').length > 0 ||
    parts.has(key) ||
    places.some((place) => place.split(',').some((part) => keyOf(part) === key))
  );
}
