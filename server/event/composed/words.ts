import type { EventKind, Medium } from '../../vocabulary.ts';

type Act = Exclude<EventKind, 'SPOKE_WITH'>;

/** How a language says in a sentence what coded data tells by a code. */
export interface SummaryWords {
  /** What somebody did, and the word that leads to whom it was done: `made a demand`, `of`. */
  readonly acts: Readonly<Record<Act, readonly [did: string, towards: string]>>;
  /** That some spoke with each other. */
  readonly spoke: Readonly<Record<Medium, string>>;
  /** That something is coded, before its code. */
  readonly coded: string;
}

export const summaryWords: Readonly<Record<'en' | 'nb' | 'sv', SummaryWords>> = {
  en: {
    acts: {
      PROPOSED: ['made a proposal', 'to'],
      ACCEPTED: ['accepted something', 'from'],
      DENIED: ['denied something', 'to'],
      STATED: ['made a statement', 'to'],
      CONFIRMED: ['confirmed something', 'to'],
      REJECTED: ['turned something down', 'from'],
      WARNED: ['gave a warning', 'to'],
      ACCUSED: ['made an accusation', 'against'],
      DEMANDED: ['made a demand', 'of'],
      PROMISED: ['expressed an intent', 'towards'],
      SUPPORTED: ['expressed support', 'for'],
      CONCEDED: ['yielded', 'to'],
      COOPERATED: ['cooperated', 'with'],
      AIDED: ['gave aid', 'to'],
      RETREATED: ['eased the pressure', 'on'],
      THREATENED: ['made a threat', 'against'],
      PROTESTED: ['protested', 'against'],
      SANCTIONED: ['reduced relations', 'with'],
      MOBILIZED: ['mobilized forces', 'against'],
      COERCED: ['used coercion', 'against'],
      ASSAULTED: ['used force', 'against'],
      OTHER: ['acted', 'towards'],
    },
    spoke: {
      PHONE: 'spoke by phone',
      VIDEO: 'spoke by video',
      IN_PERSON: 'met',
      LETTER: 'exchanged letters',
      STATEMENT: 'spoke',
      INTERVIEW: 'spoke',
      UNKNOWN: 'spoke',
    },
    coded: 'coded',
  },
  nb: {
    acts: {
      PROPOSED: ['kom med et forslag', 'til'],
      ACCEPTED: ['godtok noe', 'fra'],
      DENIED: ['avviste noe', 'overfor'],
      STATED: ['uttalte seg', 'overfor'],
      CONFIRMED: ['bekreftet noe', 'overfor'],
      REJECTED: ['sa nei', 'til'],
      WARNED: ['kom med en advarsel', 'til'],
      ACCUSED: ['kom med en anklage', 'mot'],
      DEMANDED: ['kom med et krav', 'til'],
      PROMISED: ['uttrykte en hensikt', 'overfor'],
      SUPPORTED: ['uttrykte støtte', 'til'],
      CONCEDED: ['ga etter', 'for'],
      COOPERATED: ['samarbeidet', 'med'],
      AIDED: ['ga hjelp', 'til'],
      RETREATED: ['lettet presset', 'på'],
      THREATENED: ['kom med en trussel', 'mot'],
      PROTESTED: ['protesterte', 'mot'],
      SANCTIONED: ['trappet ned forholdet', 'til'],
      MOBILIZED: ['mobiliserte', 'mot'],
      COERCED: ['brukte tvang', 'mot'],
      ASSAULTED: ['brukte vold', 'mot'],
      OTHER: ['handlet', 'overfor'],
    },
    spoke: {
      PHONE: 'snakket på telefon',
      VIDEO: 'snakket på video',
      IN_PERSON: 'møttes',
      LETTER: 'vekslet brev',
      STATEMENT: 'snakket',
      INTERVIEW: 'snakket',
      UNKNOWN: 'snakket',
    },
    coded: 'kodet',
  },
  sv: {
    acts: {
      PROPOSED: ['lade fram ett förslag', 'för'],
      ACCEPTED: ['godtog något', 'från'],
      DENIED: ['förnekade något', 'för'],
      STATED: ['uttalade sig', 'till'],
      CONFIRMED: ['bekräftade något', 'för'],
      REJECTED: ['sade nej', 'till'],
      WARNED: ['utfärdade en varning', 'till'],
      ACCUSED: ['riktade en anklagelse', 'mot'],
      DEMANDED: ['ställde ett krav', 'på'],
      PROMISED: ['uttryckte en avsikt', 'gentemot'],
      SUPPORTED: ['uttryckte stöd', 'för'],
      CONCEDED: ['gav efter', 'för'],
      COOPERATED: ['samarbetade', 'med'],
      AIDED: ['gav hjälp', 'till'],
      RETREATED: ['lättade på trycket', 'mot'],
      THREATENED: ['uttalade ett hot', 'mot'],
      PROTESTED: ['protesterade', 'mot'],
      SANCTIONED: ['trappade ned förbindelserna', 'med'],
      MOBILIZED: ['mobiliserade', 'mot'],
      COERCED: ['använde tvång', 'mot'],
      ASSAULTED: ['använde våld', 'mot'],
      OTHER: ['handlade', 'gentemot'],
    },
    spoke: {
      PHONE: 'talade i telefon',
      VIDEO: 'talade över video',
      IN_PERSON: 'träffades',
      LETTER: 'växlade brev',
      STATEMENT: 'talade',
      INTERVIEW: 'talade',
      UNKNOWN: 'talade',
    },
    coded: 'kodat',
  },
};
