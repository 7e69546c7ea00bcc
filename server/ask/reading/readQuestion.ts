import type { Entity } from '../../entity/entity.ts';
import type { EntityKind, EventKind, Medium } from '../../vocabulary.ts';
import { intents, type CompiledIntent } from '../intents/intents.ts';
import type { AskLanguage } from '../language.ts';
import type { Mention } from '../names/mention.ts';
import { condense, type Condensed, type Placed } from './condense.ts';
import { describeEvent } from './eventRun.ts';
import { passageOf } from './passage.ts';
import type { Item } from './items.ts';
import { match, matchAnyOrder, type Binding } from './match.ts';
import { isFlag, type Flag, type Phrase } from './phrase.ts';
import { withTrailing } from './trailing.ts';
import { emptyReading, type Reading } from './reading.ts';

/** The days that a question speaks of. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * READ: as something that can be answered, with the mentions that it rests on. AMBIGUOUS: but for a name that several have.
 * LEFT_OVER: no intent accounts for these words; none where each word is known and the whole is not.
 */
export type ReadResult =
  | { readonly as: 'READ'; readonly reading: Reading; readonly mentions: readonly Mention[] }
  | { readonly as: 'AMBIGUOUS'; readonly mention: Mention }
  | { readonly as: 'LEFT_OVER'; readonly words: readonly string[] };

interface Fit {
  readonly intent: CompiledIntent;
  readonly condensed: Condensed;
  readonly binding: Binding;
}

/** Reads the items of a question as the intent whose phrase accounts for most of them. */
export function readQuestion(given: readonly Item[], language: AskLanguage, period: Period): ReadResult {
  const items = withTrailing(given, language);
  let best: Fit | null = null;
  for (const condensed of condense(items))
    for (const intent of intents)
      for (const phrase of intent.compiled[language]) {
        const binding = fit(intent, phrase, condensed);
        if (
          binding &&
          fulfils(intent, condensed, binding, period) &&
          takes(intent, binding) &&
          binding.score > (best?.binding.score ?? -1)
        )
          best = { intent, condensed, binding };
      }
  return best ? readAs(best, items, language, period) : leftOver(items);
}

/** A phrase fits if it accounts for every word, and for every flag that could turn its meaning. */
function fit(
  intent: CompiledIntent,
  phrase: Phrase,
  { sequence, flags, passesAbout, isBare }: Condensed,
): Binding | null {
  if (passesAbout && !isBare && phrase.parts.every(isFixed)) return null;
  const binding =
    match(phrase, sequence) ??
    (intent.anyOrder && phrase.parts.every(isFixed) ? matchAnyOrder(phrase, sequence) : null);
  if (!binding) return null;
  const own = new Set(flagsOutside(binding, flags));
  for (const flag of phrase.flags) if (!own.has(flag)) return null;
  let extra = 0;
  for (const flag of own) {
    if (phrase.flags.has(flag)) continue;
    if (!intent.allows?.includes(flag)) return null;
    extra++;
  }
  return { ...binding, score: binding.score + phrase.flags.size * 3 - extra - (passesAbout ? 2 : 0) };
}

const isFixed = (part: Phrase['parts'][number]): boolean =>
  !('slot' in part) || part.slot === 'x' || part.slot === 'y';

function flagsOutside({ runs }: Binding, flags: readonly Placed[]): Flag[] {
  const inside = (place: number) => Object.values(runs).some(({ from, to }) => place >= from && place < to);
  return flags.flatMap(({ item, place }) =>
    item.type === 'word' && isFlag(item.meaning.concept) && !inside(place) ? [item.meaning.concept] : [],
  );
}

/** Some questions are none without a name, a period or a subject: "what happened?". */
function fulfils(
  { needsNarrowing, needsPeriodForNot, cannotTake }: CompiledIntent,
  { about, media, flags }: Condensed,
  { names, runs }: Binding,
  { from, to }: Period,
): boolean {
  const hasPeriod = from !== null || to !== null;
  const denies = flags.some(({ item }) => item.type === 'word' && item.meaning.concept === 'NOT');
  if (needsPeriodForNot && denies && !hasPeriod) return false;
  if (cannotTake?.includes('media') && media.length > 0) return false;
  if (cannotTake?.includes('about') && about.length > 0) return false;
  return (
    !needsNarrowing || names.x !== undefined || hasPeriod || about.length > 0 || Object.keys(runs).length > 0
  );
}

/** Whom "hvem representerer X" asks for depends on what X is. */
function takes({ takes: kinds, onlyKinds }: CompiledIntent, { names, meanings }: Binding): boolean {
  const acts = meanings.filter(({ concept }) => concept === 'ACT');
  if (onlyKinds && !acts.every((act) => act.kinds?.every((kind) => onlyKinds.includes(kind)))) return false;
  const entities = names.x?.entities ?? [];
  return !kinds || entities.length === 0 || entities.some(({ kind }) => kinds.includes(kind));
}

function readAs(
  { intent, condensed, binding }: Fit,
  items: readonly Item[],
  language: AskLanguage,
  { from, to }: Period,
): ReadResult {
  const { names, runs, meanings } = binding;
  const runItems = (name: 'topic' | 'event'): readonly Item[] => {
    const run = runs[name];
    return run ? items.slice(run.from, run.to) : [];
  };
  const event = describeEvent(runItems('event'));
  const topic = runItems('topic').filter((item) => !isNarrowing(item));
  const mentions = [names.x, names.y, ...event.mentions].filter((mention) => mention !== undefined);
  const open = mentions.find(({ entities }) => entities.length !== 1);
  if (open) return { as: 'AMBIGUOUS', mention: open };
  const words = [condensed.about, topic, event.rest].map((some) => passageOf(some, language)).filter(Boolean);
  const media = merged<Medium>([...meanings.map((meaning) => meaning.media), event.media, condensed.media]);
  const kinds: readonly EventKind[] | null =
    runs.event !== undefined
      ? event.kinds
      : (meanings.find(({ concept }) => concept === 'ACT')?.kinds ?? saidIn(intent, meanings));
  // A number is about nothing: the 30th of February is no day, and no topic either.
  if (words.length > 0 && !/\p{L}/u.test(words.join(' '))) return leftOver(items);
  const who: EntityKind | null = meanings.find((meaning) => meaning.who)?.who ?? null;
  const flags = flagsOutside(binding, condensed.flags);
  const reading: Reading = {
    ...emptyReading,
    intent: intent.name,
    entities: distinct(mentions),
    who,
    kinds,
    media,
    from,
    to,
    text: words.join(' ') || null,
    order: flags.includes('FIRST') ? 'FIRST' : flags.includes('LAST') ? 'LAST' : null,
  };
  return { as: 'READ', reading, mentions };
}

/** What somebody reported, where no outlet is asked for, is what he said. */
const saidIn = ({ name }: CompiledIntent, meanings: Binding['meanings']): readonly EventKind[] | null =>
  name === 'what-was-done' ? (meanings.find(({ concept }) => concept === 'REPORT')?.kinds ?? null) : null;

const isNarrowing = (item: Item): boolean => item.type === 'word' && item.meaning.concept === 'MEDIUM';

function distinct(mentions: readonly Mention[]): Entity[] {
  const byId = new Map(mentions.flatMap(({ entities }) => entities.map((one) => [one.id, one])));
  return [...byId.values()];
}

/** All that is said of how; null where nothing is. */
function merged<Value>(lists: readonly (readonly Value[] | null | undefined)[]): readonly Value[] | null {
  const values = [...new Set(lists.flatMap((list) => list ?? []))];
  return values.length > 0 ? values : null;
}

const leftOver = (items: readonly Item[]): ReadResult => ({
  as: 'LEFT_OVER',
  words: items.flatMap((item) =>
    item.type === 'strange'
      ? item.tokens.map(({ text }) => text)
      : item.type === 'word' && (item.meaning.concept === 'NOT' || item.meaning.concept === 'WHERE')
        ? [item.tokens.map(({ text }) => text).join(' ')]
        : item.type === 'name' && item.saysWhere
          ? [item.mention.written]
          : [],
  ),
});
