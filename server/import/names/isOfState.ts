import { keyOf } from '../../fold.ts';

/** Words of the offices of a state: those who govern, make and speak its laws, bear its arms, and stand for it abroad. */
const offices = new RegExp(
  `\\b(${[
    'minist(ry|er|ers|ries|ery)|department|government|govt|cabinet|council of ministers|(foreign|domestic) affairs',
    'head of (government|state)|prime minister|presidential|royal (administration|court)|king|queen|governor|mayor',
    'authorities|officials?|bureaucrat|civil serv(ice|ant)|secretariat|undersecretary|customs|election commission',
    'envoy|ambassador|diplomat|consul|charge daffaires|delegation|representative to the united nations|high commission',
    'police|gendarmerie|gendermarie|military|army|naval|navy|air force|marine corps?|coast guard|national guard',
    'armed forces|security forces|joint chiefs of staff|chief of staff|security council|admiral|commando',
    'courts?|judge|judiciary|justice|prosecutor|attorney general|ombudsman',
    'parliament|legislat(ive|ure)|lawmaker|congress|senate|house of \\w+|(upper|lower) house|house speaker',
    'representatives|assembl(y|ies)|duma|intelligence|secret agent|national security advisor|joint staff',
  ].join('|')})\\b`,
);

/** What has such a word and is none: those who oppose the state, would govern it, or only live off it. */
const others =
  /\b(opposition|candidates?|part(y|ies)|coalition|alliance|veterans?|retired|deserter|former|exiled?|family|wing|bank|industry|union|rebels?|militants?|militia|insurgen(t|ts|cy)|separatists?|dissidents?|defense attorney|national congress|peoples congress|preacher|media|aide de camp)\b/;

/** Whether a name without its state is one of an office that speaks for it: `Foreign Affairs`, `Police`, not `Citizen`. */
export function isOfState(name: string): boolean {
  const key = keyOf(name);
  return offices.test(key) && !others.test(key);
}
