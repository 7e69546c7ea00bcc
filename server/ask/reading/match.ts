import type { Concept, Meaning } from '../lexicon/lexicon.ts';
import type { Mention } from '../names/mention.ts';
import type { Placed } from './condense.ts';
import type { Item } from './items.ts';
import type { Phrase, SlotName } from './phrase.ts';

/** What of a question fills the slots of a phrase. */
export interface Binding {
  readonly names: Partial<Record<'x' | 'y', Mention>>;
  /** Places among the items of the question, `to` exclusive. */
  readonly runs: Partial<Record<'topic' | 'event', { readonly from: number; readonly to: number }>>;
  /** The words of the question that stand where the phrase has its own. */
  readonly meanings: readonly Meaning[];
  /** How much of the question the phrase accounts for by itself. */
  readonly score: number;
}

const nothing: Binding = { names: {}, runs: {}, meanings: [], score: 0 };

/** The way to read a sequence as a phrase that leaves least to free words; null where there is none. */
export const match = (phrase: Phrase, sequence: readonly Placed[]): Binding | null =>
  from(phrase, 0, sequence, 0, nothing);

function from(
  phrase: Phrase,
  part: number,
  sequence: readonly Placed[],
  at: number,
  binding: Binding,
): Binding | null {
  const wanted = phrase.parts[part];
  const placed = sequence[at];
  if (!wanted) return placed ? null : binding;
  if (!placed) return null;
  const { item } = placed;
  if ('concept' in wanted) {
    if (item.type !== 'word' || item.meaning.concept !== wanted.concept) return null;
    return from(phrase, part + 1, sequence, at + 1, {
      ...binding,
      meanings: [...binding.meanings, item.meaning],
      score: binding.score + 3,
    });
  }
  if (wanted.slot === 'x' || wanted.slot === 'y') {
    if (item.type !== 'name') return null;
    // What somebody said in Moscow was not said to Russia.
    if (wanted.slot === 'y' && item.saysWhere) return null;
    // In "who rejected Russia's demands" nobody rejected Russia.
    const next = phrase.parts[part + 1];
    if (item.mention.isGenitive && next && 'slot' in next && next.slot === 'topic') return null;
    return from(phrase, part + 1, sequence, at + 1, {
      ...binding,
      names: { ...binding.names, [wanted.slot]: item.mention },
      score: binding.score + 2,
    });
  }
  return run(wanted.slot, phrase, part, sequence, at, binding);
}

function run(
  slot: Extract<SlotName, 'topic' | 'event'>,
  phrase: Phrase,
  part: number,
  sequence: readonly Placed[],
  at: number,
  binding: Binding,
): Binding | null {
  const acts = phrase.parts.some((one) => 'concept' in one && one.concept === 'ACT');
  let best: Binding | null = null;
  for (let end = sequence.length; end > at; end--) {
    const swallowed = sequence.slice(at, end).map(({ item }) => item);
    if (swallowed.some(asksItself) || (slot === 'topic' && !acts && swallowed.every(isVerb))) continue;
    const range = { from: (sequence[at] as Placed).place, to: (sequence[end - 1] as Placed).place + 1 };
    const found = from(phrase, part + 1, sequence, end, {
      ...binding,
      runs: { ...binding.runs, [slot]: range },
    });
    if (found && found.score > (best?.score ?? -1)) best = found;
  }
  return best;
}

/** Words that ask are never part of what is asked about: "who proposed what" has no topic "what". */
const asking: ReadonlySet<Concept> = new Set<Concept>([
  'WHO',
  'WHO_IN',
  'BY_WHOM',
  'WHAT',
  'WHEN',
  'WHERE',
  'HOW',
  'HOW_OFTEN',
  'HOW_LONG',
  'OUTLETS',
  'ACCOUNTS',
  'DIFFER',
  'DISPUTED',
]);
const asksItself = (item: Item): boolean => item.type === 'word' && asking.has(item.meaning.concept);

/** Verbs alone are no topic: which events are "confirmed" asks something else. */
const isVerb = (item: Item): boolean =>
  item.type === 'word' && (item.meaning.concept === 'ACT' || item.meaning.concept === 'REPORT');

/** The same for questions whose words may come in any order; not for phrases with free words. */
export function matchAnyOrder(phrase: Phrase, sequence: readonly Placed[]): Binding | null {
  if (phrase.parts.length !== sequence.length) return null;
  const order: Placed[] = [];
  const left = [...sequence];
  for (const part of phrase.parts) {
    const place = left.findIndex(({ item }) =>
      'concept' in part
        ? item.type === 'word' && item.meaning.concept === part.concept
        : item.type === 'name' && (part.slot === 'x' || part.slot === 'y'),
    );
    if (place < 0) return null;
    order.push(...left.splice(place, 1));
  }
  const binding = match(phrase, order);
  return binding && { ...binding, score: binding.score - 1 };
}
