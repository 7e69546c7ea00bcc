import neo4j, { type Driver } from 'neo4j-driver';
import { quantile, timed } from '../figures.ts';
import { post } from './post.ts';
import { questions, variablesOf, type Question } from './questions.ts';
import { searchWords } from './searchWords.ts';
import type { Drawn } from './subjects.ts';

export const peers = ['raw', 'hand', 'library', 'entente'] as const;
export type Peer = (typeof peers)[number];

export interface QuestionFigures {
  readonly name: string;
  /** Ms of each time, by peer; none where the peer cannot be asked. */
  readonly times: Readonly<Record<Peer, readonly number[]>>;
}

export interface Doors {
  readonly driver: Driver;
  /** The peers' server, and ours. */
  readonly peersUrl: string;
  readonly ententeUrl: string;
}

/**
 * Puts each question to each peer, of each subject in turn and as often as there are rounds; a first round, in which the database plans
 * its queries and reads its files, does not count. Who comes first changes with each subject, so that nobody reads what another has
 * just brought into memory more often than others.
 */
export async function measurePeers(
  doors: Doors,
  subjects: readonly Drawn[],
  rounds: number,
  say: (line: string) => void,
): Promise<QuestionFigures[]> {
  const figures: QuestionFigures[] = [];
  for (const question of questions) {
    const asked = peers.filter((peer) => question[peer] !== null);
    const times: Record<Peer, number[]> = { raw: [], hand: [], library: [], entente: [] };
    // What is the same of whomever it is asked need not be asked of all; by hand it takes seconds.
    const about = question.entente.includes('$') ? subjects : subjects.slice(0, 4);
    for (let round = 0; round <= rounds; round += 1)
      for (const [place, subject] of about.entries())
        for (const at of asked.keys()) {
          const peer = asked[(at + place + round) % asked.length];
          if (peer === undefined) continue;
          const took = await timed(() => ask(doors, peer, question, subject));
          if (round > 0) times[peer].push(took);
        }
    figures.push({ name: question.name, times });
    say(
      `${question.name}: ${asked.map((peer) => `${peer} ${[0.5, 0.95].map((share) => quantile(times[peer], share).toFixed(1)).join('/')}`).join(', ')} ms`,
    );
  }
  return figures;
}

/** Puts one question to one peer. */
export async function ask(doors: Doors, peer: Peer, question: Question, subject: Drawn): Promise<unknown> {
  const text = question[peer] ?? '';
  if (peer === 'raw') {
    const session = doors.driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(text, { ...subject, lucene: searchWords(subject.words) });
    await session.close();
    return records.map((record) => record.toObject());
  }
  return post(
    peer === 'entente' ? `${doors.ententeUrl}/graphql` : `${doors.peersUrl}/${peer}`,
    text,
    variablesOf(text, subject),
  );
}
