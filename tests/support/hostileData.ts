import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What every payload sets, if it ever runs: `window.hostileRan`. */
const run = 'window.hostileRan=1';
const elsewhere = 'http://hostile.invalid/x';

/** What names, titles, outlets and texts may be called by somebody who means harm; each keeps to the format of `data/`. */
export const hostileTexts = {
  html: `<img src=x onerror=${run}><b>bold</b>`,
  script: `<script>${run}</script>"'><svg onload=${run}>`,
  template: `{{count}} {{name}} \${${run}} $t(panel.gone) $t(ask.kind, {"x": "{{name}}"}) <%= ${run} %> #{x}`,
  formula: `=HYPERLINK("${elsewhere}";"click")`,
  minus: `-2+3+cmd|' /C calc'!A0`,
  at: '@SUM(A1:A9)',
  plus: '+1 (555) 0100',
  override: 'Olga \u202Egnahc on',
  isolates: 'Ivan \u2067\u2068 unbalanced \u202B\u202A',
  closers: '\u2069\u202C\u2069\u202C Nadia',
  arabic: 'شركة الاختبار (123)',
  hidden: 'zero\u200B\u200Cwidth\u2060\uFEFF \u0000nul\u0007\u001B[2Jbell\u007F\u0085',
  xml: ']]><![CDATA[&amp;<!-- --> &#0; <?xml?> \uFFFE\uFFFF half \uD800 &quot;',
  prototype: '__proto__',
  style: `</style><style>*{display:none}</style>} body{background:url(${elsewhere})}`,
  query: `"}) DETACH DELETE n // ' OR 1=1 ` + '`}} query { __schema { types { name } } } #',
  markdown: `[click](javascript:${run}) ![x](${elsewhere}) <javascript:${run}> \`code\` **b**`,
  tower: `Zal${'\u0301\u0302\u0303\u0304\u0360'.repeat(40)}go${'\u0323\u0324\u0331'.repeat(60)}`,
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈👨🏿‍🚀️ family',
  endless: `Endless${'o'.repeat(9986)}Endless`,
  wordy: `Wordy ${'of many words '.repeat(713)}Wordy`,
} as const;

export type Hostile = keyof typeof hostileTexts;

/** Addresses of articles that a browser must not follow, and one that it may. */
export const hostileUrls = {
  script: `javascript:${run}//`,
  data: `data:text/html,<script>${run}</script>`,
  vb: 'vbscript:msgbox(1)',
  mixed: `JaVaScRiPt:${run}`,
  web: `https://example.test/?a="><script>${run}</script>&b=\u202E`,
} as const;

/** Who has what id; somebody is called as what every object has. */
export const hostileId = (text: Hostile): string => (text === 'prototype' ? 'constructor' : text);

const names = Object.keys(hostileTexts) as Hostile[];
const outlets: readonly Hostile[] = ['style', 'markdown', 'at'];
const organizations: readonly Hostile[] = ['formula', 'wordy', 'minus'];
const kindOf = (name: Hostile): string => {
  if (outlets.includes(name)) return 'OUTLET';
  return organizations.includes(name) ? 'ORGANIZATION' : name === 'template' ? 'STATE' : 'PERSON';
};
const inAll = (text: string) => ({ en: text, nb: text, sv: text });
const textAt = (index: number): string => hostileTexts[names[index % names.length] ?? 'html'];

/** Those who talk: everybody with the one who is called as what every object has, and some with each other. */
const people = names.filter((name) => !outlets.includes(name));
export const hostilePairs: readonly (readonly [Hostile, Hostile])[] = [
  ...people.flatMap((name): [Hostile, Hostile][] => (name === 'prototype' ? [] : [['prototype', name]])),
  ['prototype', 'html'],
  ['override', 'closers'],
  ['isolates', 'arabic'],
  ['endless', 'wordy'],
  ['script', 'template'],
];

const entities = names.map((name, index) => ({
  id: hostileId(name),
  kind: kindOf(name),
  names: { en: [hostileTexts[name], textAt(index + 1)], nb: [textAt(index + 3)], ar: [textAt(index + 7)] },
  search: [textAt(index + 5)],
  represents:
    name === 'html' || name === 'override'
      ? [{ principal: 'template', office: inAll(textAt(index + 2)), from: '2000' }]
      : [],
}));
const topics = (['script', 'override', 'endless', 'xml'] as const).map((name, index) => ({
  id: `topic-${name}`,
  title: inAll(hostileTexts[name]),
  asserts: index === 0 ? ['talk-0'] : [],
}));
const talks = hostilePairs.map(([one, other], index) => ({
  id: `talk-${index}`,
  kind: 'SPOKE_WITH',
  date: `2020-01-${String(1 + (index % 28)).padStart(2, '0')}`,
  medium: 'PHONE',
  duration: 'PT1H',
  participants: [one, other].map((name) => ({ entity: hostileId(name), role: 'COUNTERPART' })),
  summary: inAll(textAt(index)),
}));
const sayings = topics.flatMap(({ id }, index) =>
  (['PROPOSED', 'DENIED'] as const).map((kind) => ({
    id: `${kind.toLowerCase()}-${index}`,
    kind,
    date: '2020-02',
    participants: [
      { entity: hostileId(kind === 'DENIED' ? 'override' : 'html'), role: 'SPEAKER' },
      { entity: hostileId('arabic'), role: 'ADDRESSEE' },
    ],
    about: [id],
    summary: inAll(textAt(index + 6)),
  })),
);
const events = [...talks, ...sayings];
const articles = Object.entries(hostileUrls).map(([name, url], index) => ({
  id: `article-${name}`,
  dataset: { id: `dataset-${name}`, title: textAt(index), license: textAt(index + 4) },
  ...(index < outlets.length && { outlet: outlets[index] }),
  title: textAt(index + 8),
  language: 'en',
  published: '2020-03-01',
  url,
  claims: events.map(({ id }, event) => ({
    event: id,
    paragraph: event + 1,
    attributedTo: index === 0 ? [hostileId('override')] : [],
    cites: index === 1 ? ['at'] : [],
    paraphrase: inAll(textAt(event + index)),
    outcome: inAll(textAt(event + index + 1)),
    ...(id.startsWith('talk') && { initiator: events[event]?.participants[0]?.entity }),
  })),
}));

export const hostileArticles: readonly string[] = articles.map(({ id }) => id);
export const hostileTopics: readonly string[] = topics.map(({ id }) => id);
export const hostileEvents: readonly string[] = events.map(({ id }) => id);

/** Writes all that as a data folder, which `loadData` reads. */
export async function writeHostileData(folder: string): Promise<void> {
  const files: Readonly<Record<string, unknown>> = {
    'entities/all.json': entities,
    'topics.json': topics,
    'events/all.json': events,
    ...Object.fromEntries(articles.map((article) => [`articles/${article.id}.json`, article])),
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  }
}
