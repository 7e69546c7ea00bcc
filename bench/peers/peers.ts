import neo4j, { type Driver } from 'neo4j-driver';
import { quantile, timed } from '../figures.ts';
import { post } from './post.ts';
import { questions, variablesOf, type Question } from './questions.ts';
import { searchWords } from './searchWords.ts';
import type { Drawn } from './subjects.ts';

/** `anew` is our server without a memory for answers, as it answers what nobody has asked before. */
export const peers = ['raw', 'hand', 'library', 'anew', 'entente'] as const;
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
  readonly anewUrl: string;
}

/**
 * Puts each question to each peer, of each subject in turn and as often as there are rounds; a first round, in which the database plans
 * its queries and reads its files, does not count, nor what has warmed everybody up before. Who comes first changes with each subject,
 * so that nobody reads what another has just brought into memory more often than others.
 */
export async function measurePeers(
  doors: Doors,
  subjects: readonly Drawn[],
  rounds: number,
  say: (line: string) => void,
): Promise<QuestionFigures[]> {
  await warmUp(doors, subjects);
  const figures: QuestionFigures[] = [];
  for (const question of questions) {
    const asked = peers.filter((peer) => textFor(question, peer) !== null);
    const times: Record<Peer, number[]> = { raw: [], hand: [], library: [], anew: [], entente: [] };
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

/** How often each peer is asked each question about each of so many before anything counts. */
const warming = { subjects: 8, times: 25 };

/** Code that has run a few times is slow of every server, and servers run for days; which question comes first must not matter. */
async function warmUp(doors: Doors, subjects: readonly Drawn[]): Promise<void> {
  for (let time = 0; time < warming.times; time += 1)
    for (const subject of subjects.slice(0, warming.subjects))
      for (const question of questions.filter(({ entente }) => entente.includes('$')))
        for (const peer of peers)
          if (textFor(question, peer) !== null) await ask(doors, peer, question, subject);
}

/** Puts one question to one peer. */
export async function ask(doors: Doors, peer: Peer, question: Question, subject: Drawn): Promise<unknown> {
  const text = textFor(question, peer) ?? '';
  if (peer === 'raw') {
    const session = doors.driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(text, { ...subject, lucene: searchWords(subject.words) });
    await session.close();
    return records.map((record) => record.toObject());
  }
  return post(urlOf(doors, peer), text, variablesOf(text, subject));
}

/** In the tongue of a peer; null where it has nothing of the kind. */
const textFor = (question: Question, peer: Peer): string | null =>
  question[peer === 'anew' ? 'entente' : peer];

function urlOf({ ententeUrl, anewUrl, peersUrl }: Doors, peer: Exclude<Peer, 'raw'>): string {
  if (peer === 'entente') return `${ententeUrl}/graphql`;
  return peer === 'anew' ? `${anewUrl}/graphql` : `${peersUrl}/${peer}`;
}
