import type { OfficeWords } from '../officeWords.ts';

const nouns = (word: string): string[] => {
  if (word.endsWith('mann')) return ['mannen', 'menn', 'mennene'].map((end) => word.replace(/mann$/, end));
  if (word.endsWith('minister'))
    return ['en', 'e', 'ne']
      .map((end) => word + end)
      .concat(word.replace(/er$/, 're'), word.replace(/er$/, 'rene'));
  if (word.endsWith('er')) return [`${word}en`, `${word}e`, `${word}ne`];
  if (word.endsWith('e')) return [`${word}n`, `${word}t`, `${word}r`, `${word}ne`];
  return [`${word}en`, `${word}et`, `${word}er`, `${word}ene`];
};

const foreignMinister = ['utenriksminister', 'utanriksminister'];
const defenceMinister = ['forsvarsminister'];
const financeMinister = ['finansminister'];
const interiorMinister = ['innenriksminister'];
const below = ['vise', 'vise ', 'assisterende ', 'stedfortredende '];

export const norwegian: OfficeWords = {
  phrases: {
    PRESIDENT: ['president', 'forbundspresident'],
    VICE_PRESIDENT: ['visepresident', 'vise president'],
    PRIME_MINISTER: ['statsminister', 'premierminister', 'ministerpresident', 'førsteminister'],
    CHANCELLOR: ['kansler', 'forbundskansler', 'rikskansler'],
    MONARCH: ['konge', 'dronning', 'monark', 'keiser', 'sultan', 'emir', 'storhertug'],
    POPE: ['pave'],
    LEADER: [
      'leder',
      'øverste leder',
      'øverste åndelige leder',
      'statsleder',
      'statsoverhode',
      'statssjef',
      'regjeringssjef',
      'stats og regjeringssjef',
      'regjeringsleder',
      'toppleder',
    ],
    FOREIGN_MINISTER: [...foreignMinister, 'utenrikssjef', 'toppdiplomat', 'høyrepresentant'],
    DEFENCE_MINISTER: defenceMinister,
    FINANCE_MINISTER: financeMinister,
    INTERIOR_MINISTER: interiorMinister,
    MINISTER: ['minister', 'statsråd'],
    DEPUTY_MINISTER: [
      ...[
        ...foreignMinister,
        ...defenceMinister,
        ...financeMinister,
        ...interiorMinister,
        'minister',
        'statsminister',
        'kansler',
      ].flatMap((word) => below.map((prefix) => prefix + word)),
      'statssekretær',
    ],
    SECRETARY_GENERAL: ['generalsekretær', 'natosjef', 'nato sjef', 'fn sjef'],
    SPEAKER_OF_PARLIAMENT: [
      'stortingspresident',
      'parlamentspresident',
      'parlamentsleder',
      'president i stortinget',
    ],
    NATIONAL_SECURITY_ADVISER: [
      'nasjonal sikkerhetsrådgiver',
      'nasjonale sikkerhetsrådgiver',
      'sikkerhetsrådgiver',
      'sikkerhetspolitisk rådgiver',
      'sikkerhetspolitiske rådgiver',
    ],
    ADVISER: ['rådgiver'],
    AIDE: ['medarbeider', 'assistent', 'stabssjef', 'stabsmedlem', 'medhjelper'],
    SPOKESPERSON: [
      'talsmann',
      'talskvinne',
      'talsperson',
      'pressetalsmann',
      'pressetalskvinne',
      'pressetalsperson',
      'pressesekretær',
      'pressesjef',
      'presseansvarlig',
    ],
    AMBASSADOR: ['ambassadør'],
    ENVOY: [
      'utsending',
      'spesialutsending',
      'sendebud',
      'spesialrepresentant',
      'forhandler',
      'sjefforhandler',
    ],
    COMMANDER: [
      'general',
      'kommandør',
      'øverstkommanderende',
      'forsvarssjef',
      'hærsjef',
      'militærsjef',
      'militær leder',
      'militære leder',
      'generalstabssjef',
      'kommandant',
    ],
    OFFICE: [
      'presidentkontor',
      'presidentens kontor',
      'presidentadministrasjon',
      'presidentens stab',
      'presidentkanselli',
      'presidentembete',
      'statsministerens kontor',
      'statsministerkontor',
      'kanslerens kontor',
      'kansleriet',
    ],
  },
  inOffices: { OFFICE: ['kontor', 'kanselli'] },
  passedOver: [
    'generalforsamling',
    'generaldirektør',
    'generalkonsul',
    'generalguvernør',
    'opposisjonsleder',
    'partileder',
    'nestleder',
    'leder av opposisjonen',
    'leder for opposisjonen',
    'opposisjonens leder',
  ],
  compounds: {
    MINISTER: ['minister'],
    SPOKESPERSON: ['talsmann', 'talskvinne', 'talsperson'],
    ADVISER: ['rådgiver'],
    AMBASSADOR: ['ambassadør'],
  },
  fields: {
    FOREIGN_MINISTER: ['utenriks', 'utenrikssaker'],
    DEFENCE_MINISTER: ['forsvar', 'forsvaret'],
    FINANCE_MINISTER: ['finans', 'finanser'],
    INTERIOR_MINISTER: ['innenriks', 'innenrikssaker'],
  },
  prepositions: ['av', 'i', 'for', 'til', 'hos', 'ved', 'fra', 'på', 'under', 'med', 'som'],
  conjunctions: ['og', 'samt'],
  forms: (word) => [word, ...nouns(word)].flatMap((form) => [form, `${form}s`]),
};
