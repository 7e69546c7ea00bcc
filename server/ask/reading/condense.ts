import type { Medium } from '../../vocabulary.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Item } from './items.ts';
import { isFlag } from './phrase.ts';

/** An item with its place among all items of the question. */
export interface Placed {
  readonly item: Item;
  readonly place: number;
}

/** A question without what only narrows it, for comparison with the phrases of intents. */
export interface Condensed {
  /** All items but fillers, flags, media and what it is about. */
  readonly sequence: readonly Placed[];
  readonly flags: readonly Placed[];
  readonly media: readonly Medium[];
  /** What stands after "about"; empty where nothing does. */
  readonly about: readonly Item[];
  /** Whether the "about" is passed over, as in "who reported about …": only for phrases that have a place for free words. */
  readonly passesAbout: boolean;
  /** Whether nothing is asked before the "about": "tell me about Lavrov". */
  readonly isBare: boolean;
}

/** What somebody can be said to do. */
const verbs: ReadonlySet<Concept> = new Set<Concept>([
  'SPEAK',
  'ACT',
  'REPORT',
  'HAPPEN',
  'SILENT',
  'CONNECT',
  'GO_BETWEEN',
]);

const conceptOf = (item: Item | undefined) => (item?.type === 'word' ? item.meaning.concept : null);

/**
 * The ways to condense a question. Where something follows "about", it may reach to the end or only to a name that a filler
 * leads in ("about Ukraine with Putin"); the longest reach comes first.
 */
export function condense(items: readonly Item[]): Condensed[] {
  const media: Medium[] = [];
  const rest: Placed[] = [];
  const hasVerb = items.some((item) => verbs.has(conceptOf(item) ?? 'FILLER'));
  items.forEach((item, place) => {
    if (item.type !== 'word' || item.meaning.concept !== 'MEDIUM') rest.push({ item, place });
    // Who was on the phone with somebody, spoke with him.
    else if (!hasVerb)
      rest.push({ item: { ...item, meaning: { ...item.meaning, concept: 'SPEAK' } }, place });
    else media.push(...(item.meaning.media ?? []));
  });
  const about = rest.findIndex(({ item }) => conceptOf(item) === 'ABOUT');
  const after = rest.slice(about + 1);
  if (about < 0 || after.every(({ item }) => conceptOf(item) === 'FILLER'))
    return [
      {
        ...sorted(about < 0 ? rest : [...rest.slice(0, about), ...aboutWhat(rest, about)]),
        media,
        about: [],
        passesAbout: false,
        isBare: false,
      },
    ];
  const reaches = [
    after.length,
    ...after
      .flatMap(({ item }, place) =>
        place > 0 && leadsToPartner(item) && after[place + 1]?.item.type === 'name' ? [place] : [],
      )
      .reverse(),
  ];
  const before = rest.slice(0, about);
  const isBare = sorted(before).sequence.length === 0;
  const within = reaches.map((reach) => ({
    ...sorted([...(isBare ? [asHappened(rest[about] as Placed)] : before), ...after.slice(reach)]),
    media,
    about: after.slice(0, reach).map(({ item }) => item),
    passesAbout: false,
    isBare: false,
  }));
  return [
    ...within,
    { ...sorted([...rest.slice(0, about), ...after]), media, about: [], passesAbout: true, isBare },
  ];
}

/** "Tell me about the summit" asks what happened. */
const asHappened = ({ item, place }: Placed): Placed => ({
  item: { type: 'word', meaning: { concept: 'HAPPEN', words: '' }, tokens: item.tokens },
  place,
});

/** "About Ukraine with Putin" ends before the "with"; "about Biden and Putin" does not end before the "and". */
const partnerWords: ReadonlySet<string> = new Set(['with', 'to', 'by', 'med', 'til', 'till', 'av']);
const leadsToPartner = (item: Item): boolean =>
  conceptOf(item) === 'FILLER' && partnerWords.has(item.tokens.map(({ key }) => key).join(' '));

/** "What did they discuss" asks for the topics, as "what did they talk about" does. */
function withTopics(sequence: readonly Placed[]): Placed[] {
  const discussed = sequence.find(({ item }) => item.type === 'word' && item.meaning.topics);
  const asks = sequence.some(({ item }) => conceptOf(item) === 'WHAT');
  return discussed && asks ? [...sequence, asTopics(discussed)] : [...sequence];
}

/** "What did they talk about" asks for the topics; "what did he warn NATO about" asks what he warned of. */
const aboutWhat = (rest: readonly Placed[], about: number): Placed[] =>
  rest.some(({ item }) => conceptOf(item) === 'ACT') ? [] : [asTopics(rest[about] as Placed)];

const asTopics = ({ item, place }: Placed): Placed => ({
  item: { type: 'word', meaning: { concept: 'TOPICS', words: '' }, tokens: item.tokens },
  place,
});

function sorted(rest: readonly Placed[]): Pick<Condensed, 'sequence' | 'flags'> {
  const flags: Placed[] = [];
  const sequence: Placed[] = [];
  for (const placed of rest) {
    const concept = conceptOf(placed.item);
    if (concept === 'FILLER' || concept === 'COMMAND') continue;
    if (concept && isFlag(concept)) flags.push(placed);
    else sequence.push(placed);
  }
  return { sequence: withTopics(once(sequence)), flags };
}

/** "Hold talks in a phone conversation", "which proposals did he put forward": words for one thing in a row are one. */
function once(sequence: readonly Placed[]): Placed[] {
  const result: Placed[] = [];
  for (const placed of sequence) {
    const before = result.at(-1);
    const joined = before && joinedWord(before.item, placed.item);
    if (joined) result[result.length - 1] = { item: joined, place: before.place };
    else result.push(placed);
  }
  return result;
}

function joinedWord(a: Item, b: Item): Item | null {
  if (a.type !== 'word' || b.type !== 'word' || a.meaning.concept !== b.meaning.concept) return null;
  const { concept } = a.meaning;
  const isSame =
    concept === 'SPEAK' || (concept === 'ACT' && String(a.meaning.kinds) === String(b.meaning.kinds));
  if (!isSame) return null;
  const media = a.meaning.media ?? b.meaning.media;
  const topics = a.meaning.topics ?? b.meaning.topics;
  return {
    ...a,
    meaning: { ...a.meaning, ...(media && { media }), ...(topics && { topics }) },
    tokens: [...a.tokens, ...b.tokens],
  };
}
