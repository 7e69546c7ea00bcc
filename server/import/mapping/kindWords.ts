import type { EventKind, Medium } from '../../vocabulary.ts';

/** What words for what happened hint at, as `keyOf` writes them; the first that is met counts. */
export const kindWords: readonly (readonly [pattern: RegExp, kind: EventKind])[] = [
  [/threat|truss|ultimatum|true(t|de|r)\b|drohung|drohte|menac|amenaz/, 'THREATENED'],
  [/\bdeni|\bdeny|\bbenekt|\bdementi|\bfornekt|leugn|dement/, 'DENIED'],
  [/reject|refus|declin|\bveto|\bavvis|\bavsl|\bablehn/, 'REJECTED'],
  [/accus|critici|condemn|denounc|blam|\bbeskyld|\bkriti|\banklag|beschuldig|verurteil/, 'ACCUSED'],
  [/sanction|embargo|boycott|sanksjon|sanktion|expel/, 'SANCTIONED'],
  [/warn|advarsel|advarte|varning|varnade/, 'WARNED'],
  [/demand|request|appeal|\burge|\bkrav|\bkrev|forder/, 'DEMANDED'],
  [/propos|suggest|\boffer|\bforslag|\bforeslo|vorschlag/, 'PROPOSED'],
  [/accept|\bagree|godta|godtok|\benig|zustimm/, 'ACCEPTED'],
  [/confirm|acknowledg|bekreft|bekraft|bestatig/, 'CONFIRMED'],
  [/promis|pledg|\bvow|\blov(et|te)\b|versprech/, 'PROMISED'],
  [/protest|demonstrat|rally|\briot|\bstrike\b|demonstrasjon/, 'PROTESTED'],
  [/mobili|deploy|exercise|posture/, 'MOBILIZED'],
  [/attack|assault|fight|bomb|kill|violen|shell|\bwar\b|angrep|angrip|angriff/, 'ASSAULTED'],
  [/arrest|detain|coerc|seiz|blockade|occup/, 'COERCED'],
  [/withdraw|retreat|ceasefire|release|disarm/, 'RETREATED'],
  [/conced|concession|yield|\beas(e|ing)\b/, 'CONCEDED'],
  [/\baid\b|assist|humanitarian|\bbistand|\bhilfe/, 'AIDED'],
  [/support|prais|endors|\bstott|\bstod/, 'SUPPORTED'],
  [
    /meet|met\b|\bcall|phone|telefon|visit|talk|spoke|consult|negotiat|summit|dialog|conversation|discuss/,
    'SPOKE_WITH',
  ],
  [
    /\bmote|\bmotte|besok|samtal|treffen|besuch|gesprach|gipfel|reunion|rencontre|entretien|visita|llamada/,
    'SPOKE_WITH',
  ],
  [/cooperat|agreement|treaty|trade|samarbeid|samarbete/, 'COOPERATED'],
  [/state|statement|said|comment|announc|speech|press|uttal|erklar|\bsa\b/, 'STATED'],
];

export const mediumWords: readonly (readonly [pattern: RegExp, medium: Medium])[] = [
  [/phone|telefon|\bcall|\bring/, 'PHONE'],
  [/video|zoom|virtual|digital|online/, 'VIDEO'],
  [/letter|\bbrev\b|brief|cable|telegram|written|email|e mail/, 'LETTER'],
  [/interview|intervju/, 'INTERVIEW'],
  [/statement|press|speech|uttal|broadcast/, 'STATEMENT'],
  [/person|meet|visit|face|summit|\bmote|\bmot\b|besok|treffen|besuch|fysisk/, 'IN_PERSON'],
];
