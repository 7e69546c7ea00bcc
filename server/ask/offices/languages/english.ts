import type { OfficeWords } from '../officeWords.ts';

/** `foreign minister`, `minister of foreign affairs`, `minister for foreign affairs`, `foreign affairs minister`. */
const ministerOf = (attributes: readonly string[], fields: readonly string[]): string[] => [
  ...attributes.map((attribute) => `${attribute} minister`),
  ...attributes.map((attribute) => `${attribute} secretary`),
  ...fields.flatMap((field) => [
    `minister of ${field}`,
    `minister for ${field}`,
    `minister of the ${field}`,
    `minister for the ${field}`,
    `secretary of ${field}`,
    `secretary of the ${field}`,
    `secretary of state for ${field}`,
    `secretary of state for the ${field}`,
  ]),
];

const foreignMinister = [
  ...ministerOf(
    ['foreign', 'foreign affairs', 'external affairs', 'external relations'],
    ['foreign affairs', 'external affairs', 'external relations', 'foreign relations'],
  ),
  'secretary of state',
];

const otherMinister = [
  'minister',
  'secretary of state for',
  // Departments of the United States whose heads are called secretaries.
  ...[
    'agriculture',
    'commerce',
    'education',
    'energy',
    'health',
    'homeland security',
    'labor',
    'labour',
    'trade',
    'transportation',
    'veterans affairs',
  ].flatMap((field) => [`secretary of ${field}`, `${field} secretary`]),
  'attorney general',
];

const defenceMinister = ministerOf(
  ['defence', 'defense'],
  ['defence', 'defense', 'national defence', 'national defense'],
);
const financeMinister = [
  ...ministerOf(['finance', 'treasury'], ['finance', 'treasury']),
  'chancellor of the exchequer',
];
const interiorMinister = ministerOf(
  ['interior', 'internal affairs', 'home', 'home affairs'],
  ['interior', 'internal affairs', 'home affairs', 'home department'],
);

const below = ['deputy', 'vice', 'assistant', 'under', 'junior'];

export const english: OfficeWords = {
  phrases: {
    PRESIDENT: ['president'],
    VICE_PRESIDENT: ['vice president', 'deputy president'],
    PRIME_MINISTER: ['prime minister', 'premier', 'pm', 'minister president', 'taoiseach', 'first minister'],
    CHANCELLOR: ['chancellor', 'federal chancellor'],
    MONARCH: ['monarch', 'king', 'queen', 'emperor', 'empress', 'sultan', 'emir', 'grand duke'],
    POPE: ['pope', 'pontiff', 'supreme pontiff', 'holy father'],
    LEADER: [
      'leader',
      'supreme leader',
      'head of state',
      'head of government',
      'head of state and government',
      'head of state or government',
    ],
    FOREIGN_MINISTER: [
      ...foreignMinister,
      'top diplomat',
      'chief diplomat',
      'foreign policy chief',
      'high representative',
    ],
    DEFENCE_MINISTER: [
      ...defenceMinister,
      'secretary of war',
      'war secretary',
      'defence chief',
      'defense chief',
      'pentagon chief',
    ],
    FINANCE_MINISTER: financeMinister,
    INTERIOR_MINISTER: interiorMinister,
    MINISTER: otherMinister,
    DEPUTY_MINISTER: [
      ...[
        ...foreignMinister,
        ...defenceMinister,
        ...financeMinister,
        ...interiorMinister,
        ...otherMinister,
        'prime minister',
      ]
        .filter((phrase) => phrase !== 'secretary of state for' && phrase !== 'attorney general')
        .flatMap((phrase) => below.map((prefix) => `${prefix} ${phrase}`)),
      'undersecretary of state',
      'minister of state',
      'undersecretary',
      'state secretary',
      'deputy secretary',
      'assistant secretary',
      'deputy chancellor',
      'vice chancellor',
    ],
    SECRETARY_GENERAL: ['secretary general', 'general secretary', 'un chief', 'nato chief'],
    SPEAKER_OF_PARLIAMENT: [
      'speaker',
      'speaker of parliament',
      'speaker of the parliament',
      'speaker of the house',
      'parliament speaker',
      'parliamentary speaker',
      'house speaker',
      'president of parliament',
      'president of the parliament',
      'chairman of parliament',
    ],
    NATIONAL_SECURITY_ADVISER: [
      'national security adviser',
      'national security advisor',
      'security adviser',
      'security advisor',
      'adviser on national security',
      'advisor on national security',
      'assistant to the president for national security affairs',
    ],
    ADVISER: [
      'adviser',
      'advisor',
      'counsellor',
      'counselor',
      'deputy national security adviser',
      'deputy national security advisor',
    ],
    AIDE: [
      'aide',
      'assistant',
      'chief of staff',
      'deputy chief of staff',
      'staffer',
      'head of the office',
      'head of the presidential office',
      'head of the presidential administration',
    ],
    SPOKESPERSON: [
      'spokesperson',
      'spokesman',
      'spokeswoman',
      'press secretary',
      'press officer',
      'deputy press secretary',
    ],
    AMBASSADOR: ['ambassador', 'permanent representative'],
    ENVOY: ['envoy', 'special envoy', 'special representative', 'negotiator', 'chief negotiator'],
    COMMANDER: [
      'general',
      'commander',
      'commander in chief',
      'supreme commander',
      'army chief',
      'military chief',
      'military commander',
      'military leader',
      'chief of defence',
      'chief of defense',
      'chief of the defence staff',
      'chief of the defense staff',
      'chief of the general staff',
      'chief of general staff',
      'chief of staff of the armed forces',
      'chief of staff of the army',
      'chief of army staff',
      'chairman of the joint chiefs',
      'chairman of the joint chiefs of staff',
    ],
    OFFICE: [
      'presidency',
      'presidential office',
      'presidential administration',
      'office of the president',
      'presidents office',
      'office of the prime minister',
      'prime ministers office',
      'office of the chancellor',
      'chancellors office',
      'chancellery',
    ],
  },
  inOffices: { OFFICE: ['office', 'executive office'] },
  passedOver: [
    'director general',
    'consul general',
    'governor general',
    'solicitor general',
    'inspector general',
    'surgeon general',
    'prosecutor general',
    'auditor general',
    'general assembly',
    'general staff',
    'general council',
    'general manager',
    'general counsel',
    'opposition leader',
    'leader of the opposition',
    'party leader',
    'in office',
    'vice chair',
    'deputy speaker',
    'deputy ambassador',
  ],
  compounds: {},
  fields: {
    FOREIGN_MINISTER: ['foreign', 'external'],
    DEFENCE_MINISTER: ['defence', 'defense', 'war'],
    FINANCE_MINISTER: ['finance', 'finances', 'treasury'],
    INTERIOR_MINISTER: ['interior', 'internal', 'home'],
  },
  prepositions: ['of', 'in', 'to', 'for', 'at', 'on', 'by', 'with', 'under', 'from', 'as', 'who'],
  conjunctions: ['and'],
  forms: (word) => {
    const plural = word.endsWith('man')
      ? word.replace(/man$/, 'men')
      : /[^aeiou]y$/.test(word)
        ? word.replace(/y$/, 'ies')
        : `${word}s`;
    // Folded, a genitive is a plural, `president's` as `presidents`; only `spokesmans` and `spokesmens` are not.
    return [word, plural, `${word}s`, `${plural}s`];
  },
};
