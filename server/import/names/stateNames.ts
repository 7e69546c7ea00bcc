import { placesNamed } from '../../ask/places/placesNamed.ts';
import { stateCodes } from '../../ask/places/stateCodes.ts';
import { askLanguages } from '../../ask/language.ts';
import { keyOf } from '../../fold.ts';
import { cached } from './cached.ts';
import { inBrackets } from './inBrackets.ts';

/** States that are no more, under the names that sources use for them. They stay themselves. */
const formerStates = [
  ...['Soviet Union', 'USSR', 'Union of Soviet Socialist Republics', 'Yugoslavia', 'Czechoslovakia'],
  ...[
    'German Democratic Republic',
    'East Germany',
    'West Germany',
    'Prussia',
    'Ottoman Empire',
    'Austria-Hungary',
  ],
  ...[
    'Serbia and Montenegro',
    'United Arab Republic',
    'North Vietnam',
    'South Vietnam',
    'North Yemen',
    'South Yemen',
  ],
  ...[
    'Yemen Arab Republic',
    'Siam',
    'Persia',
    'Zaire',
    'Ceylon',
    'Dahomey',
    'Upper Volta',
    'Tanganyika',
    'Malaya',
  ],
  ...[
    'Rhodesia',
    'Zimbabwe Rhodesia',
    'Khmer Republic',
    'Somali Republic',
    'Union of South Africa',
    'Western Samoa',
  ],
  ...['Muscat and Oman', 'Muscat & Oman', 'Holy Roman Empire', 'Manchukuo', 'Biafra', 'Kingdom of Hawaii'],
];

/** Spellings of today's states in event data that no table of names has. */
const otherSpellings = [
  'Holy See (Vatican City State)',
  'Occupied Palestinian Territory',
  'Occupied Palestinian Territories',
  'Palestinian Territory, Occupied',
  'the former Yugoslav Republic of Macedonia',
];

const former = new Set(formerStates.map(keyOf));
const otherwiseSpelled = new Set(otherSpellings.map(keyOf));

/** Languages that files are written in; the three of `placesNamed` come first. */
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
    'el',
  ],
  ...['ru', 'uk', 'tr', 'ar', 'fa', 'he', 'hi', 'id', 'vi', 'zh', 'ja', 'ko'],
];

let everywhere: ReadonlySet<string> | null = null;

/** Names of the states in `languages`, by `keyOf`. Built when first needed. */
function namesEverywhere(): ReadonlySet<string> {
  everywhere ??= new Set(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return stateCodes.flatMap((code) => keyOf(names.of(code) ?? '') || []);
    }),
  );
  return everywhere;
}

/** `Korea, South` the right way round. */
const turned = (name: string): string => name.replace(/^([^,]+), (.+)$/, '$2 $1');

/** Whether these words name a state, today's or a former one, and nothing else: `Korea, South`, `Zaire`, `Tyskland`. */
export const isStateName: (name: string) => boolean = cached((name) => {
  const key = keyOf(name);
  if (former.has(key) || otherwiseSpelled.has(key) || namesEverywhere().has(key)) return true;
  if (nameOfState(name) || nameOfState(turned(name))) return true;
  // `Siam (Thailand)`, `Poland (government-in-exile)`; but `Citizen (India)` is none.
  const bracketed = inBrackets(name);
  return bracketed !== null && isStateName(bracketed.before);
});

const nameOfState = (name: string): boolean =>
  askLanguages.some((language) => placesNamed(name, language).some(({ as }) => as === 'NAME'));
