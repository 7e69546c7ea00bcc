import type { EventTold } from '../answer/told.ts';
import type { Teller } from '../answer/teller.ts';
import type { AskLanguage } from '../language.ts';
import type { EntityKind, EventKind } from '../../vocabulary.ts';
import type { Flag } from '../reading/phrase.ts';
import type { Reading } from '../reading/reading.ts';

/** An operation on our own schema, as the code generator types it. */
export interface Operation<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  toString(): string;
}

/** What an intent has at hand to answer a reading. */
export interface Asking {
  readonly reading: Reading;
  readonly language: AskLanguage;
  readonly teller: Teller;
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: () => Promise<string>;
  /** Runs an operation against our own schema, exactly as it is handed out with the answer. */
  readonly run: <Result, Variables extends object>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>;
}

/** What an intent found. */
export interface Outcome {
  readonly found: boolean;
  /** One or two sentences; where nothing was found, what that nothing is. */
  readonly text: string;
  /** Ids, in order of relevance. */
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  readonly events: readonly EventTold[];
  readonly query: string;
  readonly variables: object;
  /** Where nothing was found: questions near this one. */
  readonly instead?: readonly Reading[];
}

/** Something that can be asked. */
export interface Intent {
  /** In words parted by hyphens; also the key of its sentences in `server/ask/languages/`. */
  readonly name: string;
  /**
   * How it is asked, by language. {x} and {y} stand for entities, {topic} for free words, {event} for the description of an
   * event. Each word stands for all that the lexicon gives the same meaning; fillers do not count. The first is how the
   * question reads in its plainest words: {act} there is the verb of the reading's kinds, {acted} its past tense, {done} its participle, {who} whom
   * it asks for.
   */
  readonly phrases: Readonly<Record<AskLanguage, readonly string[]>>;
  /** Whether its words may come in any order, as the question means the same. */
  readonly anyOrder?: true;
  /** What may be in the question besides what a phrase has. */
  readonly allows?: readonly Flag[];
  /** The kinds that its {act} can be; any where it does not say. */
  readonly onlyKinds?: readonly EventKind[];
  /** What x can be; anything where it does not say. */
  readonly takes?: readonly EntityKind[];
  /** What cannot narrow it: whom somebody speaks for has no medium. A question that has it asks something else. */
  readonly cannotTake?: readonly ('media' | 'about')[];
  /** Whether it is no question unless something narrows it: a name, days, what it is about. */
  readonly needsNarrowing?: true;
  /** Whether "not" makes a question only with days: whom somebody never spoke with is everybody else. */
  readonly needsPeriodForNot?: true;
  readonly answer: (asking: Asking) => Promise<Outcome>;
}
