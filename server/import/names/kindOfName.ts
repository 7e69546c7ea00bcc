import type { EntityKind } from '../../vocabulary.ts';
import { stateCodeOf } from '../entities/stateNames.ts';

/**
 * What kind of entity a name looks like, for files that do not say it: a state by its names, an organization by words that people
 * do not have in theirs (groups of people are organizations here), a person otherwise.
 */
export function kindOfName(name: string): EntityKind {
  if (stateCodeOf(name)) return 'STATE';
  return isGroup(name) ? 'ORGANIZATION' : 'PERSON';
}

function isGroup(name: string): boolean {
  // Coders put in brackets whose group it is: `Police (Nigeria)`, `Citizen (India)`.
  if (name.includes('(') || /[/&]/.test(name)) return true;
  const words = name.split(/[\s,-]+/).filter(Boolean);
  if (words.some((word) => groupWords.has(word.toLowerCase().replace(/['’]s$/, '')))) return true;
  if (words.some((word) => groupEndings.test(word))) return true;
  // Acronyms, as ECOWAS; initials have a full stop.
  if (
    words.some((word) => /^\p{Lu}{3,}$/u.test(word)) &&
    !words.every((word) => /^[\p{Lu}'’.]+$/u.test(word))
  )
    return true;
  // Few people go by one name; companies, agencies and provinces do.
  if (words.length === 1) return true;
  // `Bank of England`, `Movement for …`: in people's names these words do not occur.
  return words.slice(1).some((word) => /^(of|for|and|the|against|on|in)$/.test(word));
}

const groupEndings = /^\p{Lu}\p{L}+(ists|isms?|ations|ments|hood)$/u;

const groupWords: ReadonlySet<string> = new Set(
  `academy activists administration affairs africa agency airlines airport airways alliance america army asia assembly association
  associations authorities authority bank base battalion bloc board border bosnian branch brigade brigades broadcasting brotherhood bureau
  business cabinet campaign caucus cell center central centre chamber church citizens city clan club coalition college command commission
  committee communist community companies company confederation conference congress consortium constitutional consulate convention
  corporation corps council country court courts defence defense delegation democratic department development diaspora directorate east
  economic education election electoral embassy enterprise europe exchange executive family farc federal federation fighters finance fleet force
  forces foreign forum foundation front fund gang government governments group groups guard guards hospital house industries industry
  initiative inspectorate institute insurgents intelligence international investment islamic islands jihad journal judiciary justice kingdom
  labor labour law leadership league legion legislature liberal liberation limited local ltd majority media militants military militia ministry
  mission mob mosque motors movement national nations navy network news newspaper north north office official oil opposition
  orchestra order organisation organization parliament parties partnership party patriotic peacekeeping people peoples petroleum police
  political post power presidency press prison progressive protesters province radio railways rebels red region regiment relief republic
  republican resistance revolutionary rights school secretariat security senate separatists service services sharia socialist society
  solidarity south southeast squad staff state states students summit supreme syndicate taliban telecom television terrorists territory times
  trade treasury tribe tribunal troops trust union unions united university villagers voters west women workers world youth`.split(
    /\s+/,
  ),
);
