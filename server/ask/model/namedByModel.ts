import type { Database } from '../../database.ts';
import type { Mention } from '../names/mention.ts';
import type { Days } from '../names/officeHolders.ts';
import { writtenIn } from '../names/writtenIn.ts';
import { readNames, type QuestionWords } from '../readNames.ts';
import { tokenize, type Token } from '../tokens.ts';
import { Refusal } from './refusal.ts';

/** Where a name stands in a question: positions of its tokens, `to` exclusive. */
interface Passage {
  readonly from: number;
  readonly to: number;
}

/**
 * Whom a model's names mean. Each must stand in the question, and our own search must find just one entity there: a model
 * points at words, it does not say who they are.
 *
 * @param days for offices
 * @throws Refusal if a name is not in the question, or means nobody or several
 */
export async function namedByModel(
  database: Database,
  asked: QuestionWords,
  names: readonly string[],
  days: Days,
): Promise<Mention[]> {
  const passages: Passage[] = [];
  for (const name of names) passages.push(passageOf(name, asked, passages));
  return Promise.all(passages.map((passage) => mentionIn(database, asked, passage, days)));
}

/** The first place of a name that none before it has. An ending that the question gives it is part of the passage: "Putins". */
function passageOf(
  name: string,
  { question, tokens }: Pick<QuestionWords, 'question' | 'tokens'>,
  taken: readonly Passage[],
): Passage {
  const own = tokenize(name);
  const written = plain(writtenIn(name, own, 0, own.length));
  for (let from = 0; own.length > 0 && from + own.length <= tokens.length; from++) {
    const to = from + own.length;
    if (
      plain(writtenIn(question, tokens, from, to)).startsWith(written) &&
      own.slice(0, -1).every(({ key }, place) => key === (tokens[from + place] as Token).key) &&
      taken.every((other) => to <= other.from || other.to <= from)
    )
      return { from, to };
  }
  throw new Refusal('it names somebody who is not in the question');
}

/** Case, and which apostrophe it is, make no other name. */
const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'");

async function mentionIn(
  database: Database,
  asked: QuestionWords,
  { from, to }: Passage,
  days: Days,
): Promise<Mention> {
  const { tokens, words } = asked;
  const isTaken = (position: number): boolean => position < from || position >= to;
  const mentions = (await readNames(database, { ...asked, isTaken }, days)).filter(
    (mention) => mention.from < to && from < mention.to,
  );
  const [only, ...more] = mentions;
  if (!only || more.length > 0) throw new Refusal('a name of its is not that of one entity');
  if (only.entities.length !== 1)
    throw new Refusal(`a name of its is that of ${only.entities.length} entities`);
  const isOutside = (position: number) => position < only.from || position >= only.to;
  const rest = tokens.slice(from, to).filter((_, place) => isOutside(from + place));
  if (isTaken(only.from) || isTaken(only.to - 1) || !rest.every(({ key }) => isFiller(words, key)))
    throw new Refusal('a name of its is not wholly a name');
  return only;
}

const isFiller = ({ meanings }: QuestionWords['words'], key: string): boolean =>
  meanings.get(key)?.concept === 'FILLER';
