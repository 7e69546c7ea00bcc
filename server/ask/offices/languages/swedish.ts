import type { OfficeWords } from '../officeWords.ts';

const nouns = (word: string): string[] => {
  if (word.endsWith('man')) return ['mannen', 'män', 'männen'].map((end) => word.replace(/man$/, end));
  if (word.endsWith('minister'))
    return [`${word}n`, ...['rar', 'rarna'].map((end) => word.replace(/er$/, end))];
  if (word.endsWith('are')) return [`${word}n`, word.replace(/e$/, 'na')];
  if (word.endsWith('a')) return [`${word}n`, ...['or', 'orna'].map((end) => word.replace(/a$/, end))];
  if (word.endsWith('e'))
    return [`${word}n`, `${word}t`, ...['ar', 'arna'].map((end) => word.replace(/e$/, end))];
  if (word.endsWith('er')) return [`${word}n`, `${word}na`];
  return ['en', 'et', 'er', 'erna', 'ar', 'arna'].map((end) => word + end);
};

const foreignMinister = ['utrikesminister'];
const defenceMinister = ['försvarsminister'];
const financeMinister = ['finansminister'];
const interiorMinister = ['inrikesminister'];
const below = ['vice', 'vice ', 'biträdande ', 'ställföreträdande '];

export const swedish: OfficeWords = {
  phrases: {
    PRESIDENT: ['president', 'förbundspresident'],
    VICE_PRESIDENT: ['vicepresident', 'vice president'],
    PRIME_MINISTER: [
      'statsminister',
      'premiärminister',
      'premierminister',
      'ministerpresident',
      'försteminister',
    ],
    CHANCELLOR: ['kansler', 'förbundskansler', 'rikskansler'],
    MONARCH: ['kung', 'konung', 'drottning', 'monark', 'kejsare', 'sultan', 'emir', 'storhertig'],
    POPE: ['påve'],
    LEADER: [
      'ledare',
      'högste ledare',
      'högsta ledare',
      'statsledare',
      'statsöverhuvud',
      'statschef',
      'regeringschef',
      'stats och regeringschef',
      'regeringsledare',
      'toppledare',
    ],
    FOREIGN_MINISTER: [
      ...foreignMinister,
      'utrikeschef',
      'toppdiplomat',
      'höga representant',
      'hög representant',
    ],
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
        'premiärminister',
        'kansler',
      ].flatMap((word) => below.map((prefix) => prefix + word)),
      'statssekreterare',
    ],
    SECRETARY_GENERAL: ['generalsekreterare', 'natochef', 'nato chef', 'fn chef'],
    SPEAKER_OF_PARLIAMENT: ['talman', 'riksdagens talman', 'parlamentets talman', 'parlamentstalman'],
    NATIONAL_SECURITY_ADVISER: [
      'nationell säkerhetsrådgivare',
      'nationella säkerhetsrådgivare',
      'nationelle säkerhetsrådgivare',
      'säkerhetsrådgivare',
      'säkerhetspolitisk rådgivare',
      'säkerhetspolitiska rådgivare',
      'säkerhetspolitiske rådgivare',
    ],
    ADVISER: ['rådgivare'],
    AIDE: ['medarbetare', 'assistent', 'stabschef', 'medhjälpare'],
    SPOKESPERSON: [
      'talesman',
      'talesperson',
      'taleskvinna',
      'presstalesman',
      'presstalesperson',
      'pressekreterare',
      'presschef',
      'pressansvarig',
    ],
    AMBASSADOR: ['ambassadör'],
    ENVOY: [
      'sändebud',
      'särskilt sändebud',
      'särskilda sändebud',
      'specialrepresentant',
      'förhandlare',
      'chefsförhandlare',
    ],
    COMMANDER: [
      'general',
      'befälhavare',
      'överbefälhavare',
      'öb',
      'försvarschef',
      'arméchef',
      'militärchef',
      'militär ledare',
      'militära ledare',
      'generalstabschef',
    ],
    OFFICE: [
      'presidentkansli',
      'presidentens kansli',
      'presidentens kontor',
      'presidentens stab',
      'presidentadministration',
      'presidentämbete',
      'statsministerns kansli',
      'statsministerns kontor',
      'förbundskansli',
    ],
  },
  inOffices: { OFFICE: ['kansli', 'kontor'] },
  passedOver: [
    'generalförsamling',
    'generaldirektör',
    'generalkonsul',
    'generalguvernör',
    'oppositionsledare',
    'partiledare',
    'ledare för oppositionen',
    'oppositionens ledare',
    'vice talman',
  ],
  compounds: {
    MINISTER: ['minister'],
    SPOKESPERSON: ['talesman', 'talesperson', 'taleskvinna'],
    ADVISER: ['rådgivare'],
    AMBASSADOR: ['ambassadör'],
  },
  fields: {
    FOREIGN_MINISTER: ['utrikes', 'utrikesfrågor', 'utrikesärenden'],
    DEFENCE_MINISTER: ['försvar', 'försvaret', 'försvarsfrågor'],
    FINANCE_MINISTER: ['finans', 'finanser'],
    INTERIOR_MINISTER: ['inrikes', 'inrikesfrågor', 'inrikesärenden'],
  },
  prepositions: ['av', 'i', 'för', 'till', 'hos', 'vid', 'från', 'på', 'under', 'med', 'som'],
  conjunctions: ['och', 'samt'],
  forms: (word) => [word, ...nouns(word)].flatMap((form) => [form, `${form}s`]),
};
