import { askLanguages } from '../../ask/language.ts';
import { placeNames } from '../../ask/places/placeNames.ts';
import { placesNamed } from '../../ask/places/placesNamed.ts';
import { stateCodes } from '../../ask/places/stateCodes.ts';
import { keyOf } from '../../fold.ts';
import { cached } from './cached.ts';
import { inBrackets } from './inBrackets.ts';

/** States that are no more. They stay themselves. */
const former = [
  ...['Soviet Union', 'Yugoslavia', 'Czechoslovakia', 'Serbia and Montenegro', 'German Democratic Republic'],
  ...['Prussia', 'Ottoman Empire', 'Austria-Hungary', 'Holy Roman Empire', 'Manchukuo', 'Biafra'],
  ...[
    'United Arab Republic',
    'North Vietnam',
    'South Vietnam',
    'North Yemen',
    'South Yemen',
    'Yemen Arab Republic',
  ],
  ...['Tanganyika', 'Malaya', 'Rhodesia', 'Zimbabwe Rhodesia', 'Kingdom of Hawaii'],
];

/** Names that states had, or have in coded data only, and what the same state is usually called. */
const otherNames: Readonly<Record<string, string>> = {
  'U.S.S.R.': 'Soviet Union',
  'Union of Soviet Socialist Republics': 'Soviet Union',
  'East Germany': 'German Democratic Republic',
  'West Germany': 'Germany',
  Siam: 'Thailand',
  Persia: 'Iran',
  Zaire: 'Democratic Republic of the Congo',
  Ceylon: 'Sri Lanka',
  Dahomey: 'Benin',
  'Upper Volta': 'Burkina Faso',
  'Khmer Republic': 'Cambodia',
  'Somali Republic': 'Somalia',
  'Union of South Africa': 'South Africa',
  'Western Samoa': 'Samoa',
  'Muscat and Oman': 'Oman',
  'Muscat & Oman': 'Oman',
  'Occupied Palestinian Territory': 'Palestine',
  'Occupied Palestinian Territories': 'Palestine',
  'Palestinian Territory, Occupied': 'Palestine',
  'Macedonia, Former Yugoslav Republic of': 'North Macedonia',
  'the former Yugoslav Republic of Macedonia': 'North Macedonia',
};

const formerKeys = new Set(former.map(keyOf));
const otherByKey = new Map(Object.entries(otherNames).map(([name, usual]) => [keyOf(name), usual]));

/** Languages that files are written in, besides the three of `placesNamed`. */
const languages = [
  ...[
    'da',
    'fi',
    'is',
    'de',
    'nl',
    'fr',
    'es',
    'pt',
    'it',
    'ca',
    'ro',
    'pl',
    'cs',
    'sk',
    'hu',
    'hr',
    'sr',
    'bg',
  ],
  ...['el', 'ru', 'uk', 'tr', 'ar', 'fa', 'he', 'hi', 'id', 'vi', 'zh', 'ja', 'ko'],
];

/** Regions of CLDR that are no place of their own: unions, and codes for trying things out. */
const noTerritories = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

let everywhere: ReadonlySet<string> | null = null;

/** What CLDR calls the states and territories, by `keyOf`. Built when first needed. */
function namesEverywhere(): ReadonlySet<string> {
  everywhere ??= new Set([
    ...languages.flatMap((language) => regionNames(language, stateCodes)),
    // Territories are named in few files but English ones; in other languages more of them have the names of people.
    ...askLanguages.flatMap((language) => regionNames(language, territoryCodes())),
  ]);
  return everywhere;
}

function regionNames(language: string, codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return codes.flatMap((code) => {
    const name = (names.of(code) ?? '').replace(/ SAR .*$/, '');
    return [keyOf(name), keyOf(name.replaceAll('&', 'and'))].filter((key) => key !== '');
  });
}

/** Those that coded data treats as it does states: Hong Kong, Greenland, Puerto Rico. */
function territoryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const states: readonly string[] = stateCodes;
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !states.includes(code) && !noTerritories.includes(code));
}

/** `Korea, South` the right way round. */
const turned = (name: string): string => name.replace(/^([^,]+), (.+)$/, '$2 $1');

const codesNamed = (name: string) =>
  askLanguages.flatMap((language) => placesNamed(name, language).filter(({ as }) => as === 'NAME'));

const isToday = (name: string): boolean => codesNamed(name).length > 0 || namesEverywhere().has(keyOf(name));

/** Whether these words name a state, today's or a former one, or a territory, and nothing else: `Korea, South`, `Zaire`, `Tyskland`. */
export const isStateName: (name: string) => boolean = cached((name) => {
  const key = keyOf(name);
  if (formerKeys.has(key) || otherByKey.has(key) || isToday(name) || isToday(turned(name))) return true;
  // `Siam (Thailand)`, `Poland (government-in-exile)`; but `Citizen (India)` is none.
  const bracketed = inBrackets(name);
  return bracketed !== null && isStateName(bracketed.before);
});

/**
 * What a state is usually called, by a name that a file has for it: `Siam (Thailand)` is `Thailand`, `China, People’s Republic of` is
 * `China`, `Poland (government-in-exile)` is `Poland`. States that are no more stay themselves, and so do other words.
 */
export const usualStateName: (name: string) => string = cached((name) => {
  const other = otherByKey.get(keyOf(name));
  if (other !== undefined) return other;
  if (isToday(name)) return name;
  const [code] = codesNamed(turned(name));
  if (code) return placeNames(code.code, 'en')[0] ?? name;
  const bracketed = inBrackets(name);
  if (!bracketed || !isStateName(bracketed.before)) return name;
  return !isToday(bracketed.before) && isToday(bracketed.inside)
    ? bracketed.inside
    : usualStateName(bracketed.before);
});
