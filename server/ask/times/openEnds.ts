import { addDays, type Stretch } from './days.ts';
import { directlyAfter, directlyBefore } from './beside.ts';
import { connectivesOf } from './connectives.ts';
import type { Language } from './language.ts';
import { withoutOverlaps, type Moment, type Reading } from './moment.ts';
import { beginOf, endOf } from './refiners/stretches.ts';

/** A passage and its days, of which one end may be open. Offsets are those of the plain text. */
export interface OpenMoment extends Partial<Stretch> {
  readonly start: number;
  readonly end: number;
  /** It may be another word, and is left out unless the words before tell that it is a time. */
  readonly needsCompany: boolean;
  /** It is no time by itself, whatever stands before. */
  readonly partial: boolean;
}

type Kind = 'since' | 'after' | 'before' | 'until' | 'by';

const ends: Readonly<Record<Kind, (moment: Moment) => Partial<Stretch>>> = {
  since: (moment) => ({ from: beginOf(moment) }),
  after: (moment) => ({ from: moment.turn ? beginOf(moment) : addDays(moment.days.to, 1) }),
  before: (moment) => ({ to: moment.late ? moment.days.to : addDays(beginOf(moment), -1) }),
  until: (moment) => ({ to: endOf(moment) }),
  by: (moment) => ({ to: endOf(moment) }),
};

const kinds = ['since', 'after', 'before', 'until', 'by'] as const;

/** Reads "since", "after", "before", "until" and "from … on" around moments. */
export function openEnds(moments: readonly Moment[], reading: Reading): OpenMoment[] {
  const opened = moments.map((moment) => openEnd(moment, reading));
  return joinEnds(withoutOverlaps(opened), reading);
}

function openEnd(moment: Moment, reading: Reading): OpenMoment {
  const { onwards } = reading.language.open;
  const { fromOn, led } = openingsOf(reading.language);
  const plain = {
    ...moment.days,
    start: moment.start,
    end: moment.end,
    needsCompany: moment.unsure || moment.anchor || moment.whole,
    partial: moment.anchor || moment.whole,
  };
  if (moment.whole) return plain;
  const known = { needsCompany: false, partial: false, end: moment.end };
  const from = directlyBefore(reading, moment.start, fromOn.opening);
  const on =
    directlyAfter(reading, moment.end, onwards) ??
    (from && directlyAfter(reading, moment.end, fromOn.closing));
  if (on) return { ...known, start: from?.start ?? moment.start, end: on.end, from: beginOf(moment) };
  let found: OpenMoment | null = null;
  for (const kind of kinds) {
    const opening = directlyBefore(reading, moment.start, led[kind]);
    // A letter may be signed by May.
    if (kind === 'by' && moment.unsure) continue;
    if (opening && (!found || opening.start < found.start)) {
      found = { ...known, start: opening.start, ...ends[kind](moment) };
    }
  }
  return found ?? plain;
}

interface Openings {
  readonly led: Readonly<Record<Kind, readonly string[]>>;
  readonly fromOn: { readonly opening: readonly string[]; readonly closing: readonly string[] };
}

const openings = new WeakMap<Language, Openings>();

/** The openings, with the words that may stand between them and the days. */
function openingsOf(language: Language): Openings {
  const { open } = language;
  const { leads } = connectivesOf(language);
  const led = (phrases: readonly string[]) => phrases.map((phrase) => `(?:${phrase}) ${leads}`);
  const made = openings.get(language) ?? {
    led: {
      since: led(open.since),
      after: led(open.after),
      before: led(open.before),
      until: led(open.until),
      by: led(open.by),
    },
    fromOn: { opening: led([open.fromOn.opening]), closing: [open.fromOn.closing] },
  };
  openings.set(language, made);
  return made;
}

/** "after 3 February and before 10 February" is one stretch. */
function joinEnds(moments: readonly OpenMoment[], { text, language }: Reading): OpenMoment[] {
  const gap = new RegExp(`^,? ?(?:${language.and} )?$`, 'iu');
  const joined: OpenMoment[] = [];
  for (const moment of moments) {
    const last = joined.at(-1);
    const days = { ...last, ...moment };
    const complement =
      last &&
      (last.from === undefined) !== (moment.from === undefined) &&
      (last.to === undefined) !== (moment.to === undefined);
    if (
      last &&
      complement &&
      (days.from ?? '') <= (days.to ?? '') &&
      gap.test(text.slice(last.end, moment.start))
    ) {
      joined[joined.length - 1] = {
        ...moment,
        start: last.start,
        from: last.from ?? moment.from ?? '',
        to: last.to ?? moment.to ?? '',
      };
    } else joined.push(moment);
  }
  return joined;
}
