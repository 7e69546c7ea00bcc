import neo4j from 'neo4j-driver';
import type { Database } from '../../database.ts';
import type { Entity } from '../../entity/entity.ts';
import { loadQuery } from '../../queries.ts';
import { tolerantWord, wholeName } from '../../search.ts';

/** An entity that a question may name. */
export interface Candidate extends Entity {
  /** Every spelling as a key: words of a–z and digits parted by spaces. */
  readonly spellings: readonly string[];
  /** How many events it took part in. */
  readonly events: number;
}

const namesQuery = loadQuery('ask/names');

/** Entities for one word, and words and spellings of one question, at most: a question has few, a hostile text has many. */
const perWord = 25;
const mostWords = 24;
const mostSpellings = 400;

/**
 * The entities that a question may name.
 *
 * @param spellings keys that may be whole names
 * @param words keys of single words that may be part of a name, or mistyped
 */
export async function findCandidates(
  database: Database,
  spellings: readonly string[],
  words: readonly string[],
): Promise<Candidate[]> {
  if (spellings.length === 0) return [];
  return database.read<Candidate>(namesQuery, {
    spellings: spellings.slice(0, mostSpellings).map(wholeName).join(' OR '),
    words: words.slice(0, mostWords).map(tolerantWord),
    limit: neo4j.int(perWord),
  });
}
