import { placeNames } from '../../ask/places/placeNames.ts';
import { placesNamed } from '../../ask/places/placesNamed.ts';
import type { StateCode } from '../../ask/places/stateCodes.ts';
import { keyOf } from '../../fold.ts';

/** The states that a name in English may mean. */
const codesOf = (name: string): ReadonlySet<StateCode> =>
  new Set(placesNamed(name, 'en').flatMap(({ as, code }) => (as === 'NAME' ? [code] : [])));

/** The state that a name in English means and no other: `Russian Federation` and `Russia` are one, `Congo` may be two. */
export function stateCodeOf(name: string): StateCode | null {
  const [code, another] = codesOf(name);
  return code !== undefined && another === undefined ? code : null;
}

/** Whether several states are called so: `Congo`, `Korea`. */
export const meansSeveralStates = (name: string): boolean => codesOf(name).size > 1;

/** All that a state is called, by language; the first of each is its label. */
export const namesOfState = (code: StateCode): Record<'en' | 'nb' | 'sv', string[]> => ({
  en: [...placeNames(code, 'en')],
  nb: [...placeNames(code, 'nb')],
  sv: [...placeNames(code, 'sv')],
});

/** As what a state is looked for in the graph: by what it is called and no other is; `Korea` may be either. */
export const keysOfState = (code: StateCode): string[] => [
  ...new Set(
    placeNames(code, 'en')
      .filter((name) => stateCodeOf(name) === code)
      .map(keyOf)
      .filter(Boolean),
  ),
];
