import type { EventKind } from '../../vocabulary.ts';
import { sayings } from '../lexicon/kinds.ts';
import type { AskLanguage } from '../language.ts';

/** The plainest verb for what was done: as after "did", in the past tense, and as after "has". The lexicon knows each of them. */
type Verbs = readonly [act: string, acted: string, done: string];

const verbs: Readonly<Record<AskLanguage, Partial<Record<EventKind, Verbs>>>> = {
  en: {
    SPOKE_WITH: ['speak', 'spoke', 'spoken'],
    PROPOSED: ['propose', 'proposed', 'proposed'],
    ACCEPTED: ['accept', 'accepted', 'accepted'],
    DENIED: ['deny', 'denied', 'denied'],
    REJECTED: ['reject', 'rejected', 'rejected'],
    WARNED: ['warn', 'warned', 'warned'],
    ACCUSED: ['accuse', 'accused', 'accused'],
    DEMANDED: ['demand', 'demanded', 'demanded'],
    PROMISED: ['promise', 'promised', 'promised'],
    CONFIRMED: ['confirm', 'confirmed', 'confirmed'],
    SUPPORTED: ['support', 'supported', 'supported'],
    CONCEDED: ['concede', 'conceded', 'conceded'],
    COOPERATED: ['cooperate', 'cooperated', 'cooperated'],
    AIDED: ['aid', 'aided', 'aided'],
    RETREATED: ['retreat', 'retreated', 'retreated'],
    THREATENED: ['threaten', 'threatened', 'threatened'],
    PROTESTED: ['protest', 'protested', 'protested'],
    SANCTIONED: ['sanction', 'sanctioned', 'sanctioned'],
    MOBILIZED: ['mobilize', 'mobilized', 'mobilized'],
    COERCED: ['coerce', 'coerced', 'coerced'],
    ASSAULTED: ['attack', 'attacked', 'attacked'],
  },
  nb: {
    SPOKE_WITH: ['snakke', 'snakket', 'snakket'],
    PROPOSED: ['foreslå', 'foreslo', 'foreslått'],
    ACCEPTED: ['godta', 'godtok', 'godtatt'],
    DENIED: ['benekte', 'benektet', 'benektet'],
    REJECTED: ['avvise', 'avviste', 'avvist'],
    WARNED: ['advare', 'advarte', 'advart'],
    ACCUSED: ['anklage', 'anklaget', 'anklaget'],
    DEMANDED: ['kreve', 'krevde', 'krevd'],
    PROMISED: ['love', 'lovet', 'lovet'],
    CONFIRMED: ['bekrefte', 'bekreftet', 'bekreftet'],
    SUPPORTED: ['støtte', 'støttet', 'støttet'],
    CONCEDED: ['gi etter', 'ga etter', 'gitt etter'],
    COOPERATED: ['samarbeide', 'samarbeidet', 'samarbeidet'],
    AIDED: ['hjelpe', 'hjalp', 'hjulpet'],
    RETREATED: ['trekke seg', 'trakk seg', 'trukket seg'],
    THREATENED: ['true', 'truet', 'truet'],
    PROTESTED: ['protestere', 'protesterte', 'protestert'],
    SANCTIONED: ['sanksjonere', 'sanksjonerte', 'sanksjonert'],
    MOBILIZED: ['mobilisere', 'mobiliserte', 'mobilisert'],
    COERCED: ['tvinge', 'tvang', 'tvunget'],
    ASSAULTED: ['angripe', 'angrep', 'angrepet'],
  },
  sv: {
    SPOKE_WITH: ['tala', 'talade', 'talat'],
    PROPOSED: ['föreslå', 'föreslog', 'föreslagit'],
    ACCEPTED: ['godta', 'godtog', 'godtagit'],
    DENIED: ['förneka', 'förnekade', 'förnekat'],
    REJECTED: ['avvisa', 'avvisade', 'avvisat'],
    WARNED: ['varna', 'varnade', 'varnat'],
    ACCUSED: ['anklaga', 'anklagade', 'anklagat'],
    DEMANDED: ['kräva', 'krävde', 'krävt'],
    PROMISED: ['lova', 'lovade', 'lovat'],
    CONFIRMED: ['bekräfta', 'bekräftade', 'bekräftat'],
    SUPPORTED: ['stödja', 'stödde', 'stött'],
    CONCEDED: ['ge efter', 'gav efter', 'gett efter'],
    COOPERATED: ['samarbeta', 'samarbetade', 'samarbetat'],
    AIDED: ['hjälpa', 'hjälpte', 'hjälpt'],
    RETREATED: ['retirera', 'retirerade', 'retirerat'],
    THREATENED: ['hota', 'hotade', 'hotat'],
    PROTESTED: ['protestera', 'protesterade', 'protesterat'],
    SANCTIONED: ['sanktionera', 'sanktionerade', 'sanktionerat'],
    MOBILIZED: ['mobilisera', 'mobiliserade', 'mobiliserat'],
    COERCED: ['tvinga', 'tvingade', 'tvingat'],
    ASSAULTED: ['angripa', 'angrep', 'angripit'],
  },
};

const say: Readonly<Record<AskLanguage, Verbs>> = {
  en: ['say', 'said', 'said'],
  nb: ['si', 'sa', 'sagt'],
  sv: ['säga', 'sa', 'sagt'],
};

/** The verb for what a reading asks for; "say" for everything that is said. */
export function verbsFor(kinds: readonly EventKind[] | null, language: AskLanguage): Verbs {
  const [kind] = kinds ?? [];
  if (!kind || (kinds?.length ?? 0) > 1 || kind === 'STATED') return say[language];
  return verbs[language][kind] ?? say[language];
}

/** Whether a reading asks for whatever was said. */
export const isSaying = (kinds: readonly EventKind[] | null): boolean => kinds?.length === sayings.length;
