import { likenessToQuestion } from '../ask/couldBeQuestion.ts';
import type { NodeKindName } from '../kinds/entityKinds.ts';
import { addressOf } from '../state/selection.ts';

/** Something that the box offers. */
export interface Suggestion {
  /** The address of what is suggested; `forget` clears the reader's questions. */
  readonly id: string;
  readonly kind: NodeKindName | 'QUESTION' | 'FORGET';
  readonly name: string;
  /** The spelling that was found, where it is not the name shown. */
  readonly also: string | null;
  /** Whether the question is the typed text itself. */
  readonly isTyped?: true;
}

export type GroupName = 'entities' | 'topics' | 'questions' | 'own' | 'examples';

/** Suggestions of one sort, under a heading `search.group.<id>`. */
export interface Group {
  readonly id: GroupName;
  readonly items: readonly Suggestion[];
}

/** What there is to be offered. */
export interface Offers {
  readonly entities: readonly Suggestion[];
  readonly topics: readonly Suggestion[];
  /** Questions made from the best entity. */
  readonly made: readonly string[];
  /** The reader's own, newest first. */
  readonly own: readonly string[];
  readonly examples: readonly string[];
}

/** So many of one's own questions are offered while one types, and in an empty box. */
const mostOwn = { typing: 3, empty: 8 };

/**
 * What the box offers for a text, sort by sort. An empty box offers the reader's own questions, or examples where there are
 * none; a text that surely is a question is offered as one before all else. Each question comes once.
 */
export function groupsOf(text: string, { entities, topics, made, own, examples }: Offers): Group[] {
  const typed = text.trim();
  if (typed === '')
    return filled(
      own.length > 0
        ? [{ id: 'own', items: [...own.slice(0, mostOwn.empty).map(asQuestion), forget] }]
        : [{ id: 'examples', items: examples.map(asQuestion) }],
    );
  const likeness = likenessToQuestion(typed);
  const typedToo: Suggestion[] = likeness === 'no' ? [] : [{ ...asQuestion(typed), isTyped: true }];
  const matching = own
    .filter((question) => question !== typed && plain(question).includes(plain(typed)))
    .slice(0, mostOwn.typing);
  const questions: Group = {
    id: 'questions',
    items: [
      ...typedToo,
      ...(likeness === 'surely' ? [] : made)
        .filter((question) => question !== typed && !matching.includes(question))
        .map(asQuestion),
    ],
  };
  const found: readonly Group[] = [
    { id: 'entities', items: entities },
    { id: 'topics', items: topics },
  ];
  const before: Group = { id: 'own', items: matching.map(asQuestion) };
  return filled(likeness === 'surely' ? [questions, before, ...found] : [...found, questions, before]);
}

/**
 * What Enter takes where nothing in the list is stood on: a name that was typed is chosen, all else is asked.
 *
 * @returns null to ask the text itself
 */
export function takenByEnter(text: string, groups: readonly Group[]): Suggestion | null {
  const likeness = likenessToQuestion(text);
  if (likeness === 'surely') return null;
  const [first] = groups.flatMap(({ id, items }) => (id === 'entities' || id === 'topics' ? items : []));
  if (!first || likeness === 'no') return first ?? null;
  return [first.name, first.also ?? ''].some((name) => plain(name).includes(plain(text.trim())))
    ? first
    : null;
}

const asQuestion = (question: string): Suggestion => ({
  id: addressOf({ type: 'ask', question }),
  kind: 'QUESTION',
  name: question,
  also: null,
});

const forget: Suggestion = { id: 'forget', kind: 'FORGET', name: '', also: null };

const filled = (groups: readonly Group[]): Group[] => groups.filter(({ items }) => items.length > 0);

/** Without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
