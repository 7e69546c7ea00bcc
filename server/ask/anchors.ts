import { filterFrom } from '../event/filter.ts';
import { listEvents } from '../event/listEvents.ts';
import type { Context } from '../graphql/context.ts';
import { listTopics } from '../topic/listTopics.ts';
import { keyOf } from '../fold.ts';
import { proseIn } from '../prose.ts';
import type { AskLanguage } from './language.ts';
import type { Words } from './lexicon/lexicon.ts';
import { meaningAt } from './reading/items.ts';
import { stems } from './reading/stems.ts';
import { daysIn } from './times/days.ts';
import { readTimes, type Anchor } from './times/readTimes.ts';
import type { Token } from './tokens.ts';

/** A dated thing that a question tells days by, with what it was taken for. */
export interface NamedAnchor extends Anchor {
  readonly written: string;
  /** The topic's title or the event's summary. */
  readonly meant: string;
}

/** After these, days may be told by a thing: "before the summit". */
const connectives: Readonly<Record<AskLanguage, RegExp>> = {
  en: /(?<!\p{L})(before|after|since|until|till|during|following|prior to|ahead of|leading up to|(?:day|week|month) of) (?!\d)/giu,
  nb: /(?<!\p{L})(før|etter|siden|under|inntil|fram til|frem til|i forkant av|dagen for|uka for) (?!\d)/giu,
  sv: /(?<!\p{L})(före|efter|sedan|under|innan|fram till|inför|dagen för|veckan för) (?!\d)/giu,
};

/** More words than the name of a thing has. */
const mostWords = 6;

/**
 * The topics and events that a question tells days by ("the week before the summit"), as far as they have a date: a topic's is
 * what its title says. Reads the database only for words that nothing else is known of.
 *
 * @param isTaken whether a token belongs to a date that is told by itself
 * @param today YYYY-MM-DD
 */
export async function findAnchors(
  context: Context,
  {
    question,
    tokens,
    language,
    words,
    isTaken,
  }: {
    readonly question: string;
    readonly tokens: readonly Token[];
    readonly language: AskLanguage;
    readonly words: Words;
    readonly isTaken: (position: number) => boolean;
  },
  today: string,
): Promise<NamedAnchor[]> {
  const anchors: NamedAnchor[] = [];
  for (const match of question.matchAll(connectives[language])) {
    const after = match.index + match[0].length;
    const first = tokens.findIndex(({ start }) => start >= after);
    const run = first < 0 ? [] : thingAt(tokens, first, words, isTaken);
    const anchor = run.length > 0 && (await dated(context, question, run, language, today));
    if (anchor) anchors.push(anchor);
  }
  return anchors;
}

/** The words from here on that may name a thing: fillers at their beginning are left out, other words of the lexicon end them. */
function thingAt(
  tokens: readonly Token[],
  first: number,
  words: Words,
  isTaken: (position: number) => boolean,
): Token[] {
  const run: Token[] = [];
  for (let at = first; at < tokens.length && run.length < mostWords && !isTaken(at); at++) {
    const concept = meaningAt(words, tokens, at)?.concept;
    if (run.length === 0 && concept === 'FILLER') continue;
    if (concept !== undefined && concept !== 'SPEAK') break;
    run.push(tokens[at] as Token);
  }
  return run;
}

/** The longest beginning of the run that a dated topic or event is called by. */
async function dated(
  context: Context,
  question: string,
  run: readonly Token[],
  language: AskLanguage,
  today: string,
): Promise<NamedAnchor | null> {
  for (let length = run.length; length > 0; length--) {
    const some = run.slice(0, length);
    const [start, end] = [some[0]?.start ?? 0, some.at(-1)?.end ?? 0];
    const keys = stems(
      some.map(({ text }) => text),
      language,
    )
      .split(' ')
      .map(keyOf);
    const found =
      (await topicNamed(context, keys, language, today)) ??
      (await eventsNamed(context, keys.join(' '), language));
    if (found) return { start, end, written: question.slice(start, end), ...found };
  }
  return null;
}

type Found = Pick<NamedAnchor, 'from' | 'to' | 'meant'>;

/** Of several topics the one that says these words first. */
async function topicNamed(
  context: Context,
  keys: readonly string[],
  language: AskLanguage,
  today: string,
): Promise<Found | null> {
  const page = await listTopics(context, { search: keys.join(' '), first: 10 });
  const found = page.nodes.flatMap((topic) => {
    const title = proseIn(topic.title, language) ?? '';
    const titleWords = keyOf(title).split(' ');
    const places = keys.map((key) => titleWords.findIndex((word) => word.startsWith(key)));
    const [days] = readTimes(title, language, today);
    const from = days?.from ?? days?.to;
    const to = days?.to ?? days?.from;
    return from && to && places.every((place) => place >= 0)
      ? [{ from, to, meant: title, place: Math.min(...places) }]
      : [];
  });
  const [best] = found.sort((a, b) => a.place - b.place);
  return best ? { from: best.from, to: best.to, meant: best.meant } : null;
}

/** More days than a thing lasts that one would tell days by. */
const longestThing = 7;

/** Only where all that is told of in these words lies together. */
async function eventsNamed(context: Context, text: string, language: AskLanguage): Promise<Found | null> {
  const filter = filterFrom({ text });
  const page = await listEvents(context, filter, { newestFirst: false, first: mostEvents + 1 }, null);
  const events = page.nodes;
  const [first] = events;
  if (!first || events.length > mostEvents) return null;
  const days = events
    .flatMap(({ earliest, latest }) => (earliest && latest ? [earliest, latest] : []))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  const whole = events.every(({ earliest, latest }) => earliest && latest);
  if (!from || !to || !whole || !(events.length === 1 || daysIn({ from, to }) <= longestThing)) return null;
  return { from, to, meant: proseIn(first.summary, language) ?? first.id };
}

const mostEvents = 10;
