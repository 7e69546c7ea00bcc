import { placesNamed } from '../../ask/places/placesNamed.ts';
import { keyOf } from '../../fold.ts';
import type { EntityKind } from '../../vocabulary.ts';
import { cached } from './cached.ts';
import { inBrackets } from './inBrackets.ts';
import { isOrganizationWord } from './organizationWords.ts';
import { isStateName } from './stateNames.ts';

/** Who publishes news says so at the end of its name, or at its beginning. */
const outlet =
  /\b(news|newspaper|times|post|herald|tribune|gazette|telegraph|guardian|observer|daily|journal|magazine|shimbun|press|broadcasting|inquirer|chronicle|sanomat|radio|tv|television|channel|agence france presse|news agency|zeitung|tidende|tidning|kurier|pravda|izvestia|le monde|al jazeera|al arabiya|reuters|interfax|itar tass|xinhua|yonhap|bbc|cnn|nrk|svt)\b|^the (sunday )?(standard|independent|economist|hindu|sun|star|nation|age|mirror)$|^der spiegel$|\bria novosti$/;
/** Organizations whose names have such words and that publish nothing. */
const noOutlet =
  /\b(post office|postal|press service|press office|national guardian|channel islands|party|union|council)\b/;

/** Titles before names of people, and parts of names that only people have. */
const personal =
  /^(mr|mrs|ms|dr|sir|dame|lord|lady|prof|gen|general|col|colonel|maj|major|lt|capt|captain|admiral|judge|justice|president|prime minister|minister|senator|king|queen|prince|princess|pope|cardinal|archbishop|bishop|sheikh|shaikh|sheik|imam|mullah|ayatollah|rabbi|datuk|dato|tan sri|tun|haji|hajj|alhaji|mallam|maulana|pol gen|deputy inspector general) \S/;
const partsOfPersons =
  /\b(jr|sr|bin|binti|bint|ibn|abu|ould|ole|von|van|dos|al sabah|al thani|singh|khan|3rd)\b/;

/** Small words between the others, in English, as they are spelled; people's names have none. */
const connectives = / (of|for|and|the|to|in|on|without|against|with|&|und|og|och|et|für|för|pour|para|por) /;

/** Names of states, and words for their people, that people have for names too. */
const alsoNames = new Set(
  `chad jordan israel georgia kenya cuba mali niger cyprus france holland ireland brazil india malta congo togo samoa chile panama monaco
   german french english roman dominica guinea singh england scotland wales paris roma israeli`.split(/\s+/),
);

/** A word in capitals that is an abbreviation, and not the number of a king: `ASEAN`, `ADF-NALU`, `FARC`. */
const abbreviation = /(?<![\p{L}.])(?![IVX]+(?![\p{L}-]))\p{Lu}[\p{Lu}\d]+(?:-\p{Lu}+)*(?![\p{L}.])/u;

/**
 * What kind of entity a name is of, where the file does not say: a guess by its words, right for 97 of a hundred names of ICEWS without
 * brackets (`docs/import-mapping.md`). States and what stands before brackets are certain; outlets and organizations are told
 * by words that only they have, by abbreviations, by words for states and peoples and by small words (`of`, `and`); one word alone is
 * an organization's; all others are people.
 *
 * @param name tidy
 */
export const kindOfName: (name: string) => EntityKind = cached((name) => {
  if (isStateName(name)) return 'STATE';
  if (inBrackets(name)) return 'ORGANIZATION';
  const key = keyOf(name);
  const words = key.split(' ');
  // In writing without capitals and spaces nothing of this helps; most names there are of people too.
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return 'PERSON';
  if (outlet.test(key) && !noOutlet.test(key)) return 'OUTLET';
  if (words.some(isOrganizationWord)) return 'ORGANIZATION';
  // `Abdullah II of Jordan`
  if (personal.test(key) || / [IVX]+ of \p{Lu}/u.test(name)) return 'PERSON';
  if (connectives.test(` ${name} `) || /^the /i.test(name)) return 'ORGANIZATION';
  if (abbreviation.test(name) && name !== name.toUpperCase()) return 'ORGANIZATION';
  if (words.length === 1) return 'ORGANIZATION';
  if (/\b\p{Lu}\. ?/u.test(name) || partsOfPersons.test(key)) return 'PERSON';
  return namesPlace(words) ? 'ORGANIZATION' : 'PERSON';
});

/** Whether a word says nothing of a state: people have it for a name, or it is as short as the end of `Jo Myong-rok`. */
const isOther = (word: string): boolean => alsoNames.has(word) || word.length < 4;

/** Whether some of the words are a state, its adjective or its people: `Air China`, `Russian Navy`. */
function namesPlace(words: readonly string[]): boolean {
  return words.some((_, from) =>
    [1, 2, 3].some((length) => {
      const run = words.slice(from, from + length);
      if (run.length < length || run.length === words.length || run.every(isOther)) return false;
      return placesNamed(run.join(' '), 'en').some(({ as }) => as !== 'CAPITAL');
    }),
  );
}
