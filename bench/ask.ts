import { execute, parse, type ExecutionResult } from 'graphql';
import { createContext } from '../server/graphql/context.ts';
import { executableSchema } from '../server/graphql/executableSchema.ts';
import { loadData } from '../server/load/load.ts';
import {
  askedFields,
  faultsOf,
  isWronglyAnswered,
  languages,
  parts,
  readQuestions,
  type Part,
  type Told,
} from '../tests/ask/score.ts';
import { openOwnDatabase } from '../tests/support/ownDatabase.ts';
import { replay } from '../tests/support/replay.ts';

/** How one question went. */
export interface Asked {
  readonly part: Part;
  readonly language: string;
  readonly question: string;
  /** What was expected to be asked; `none` for what cannot be answered. */
  readonly intent: string;
  readonly faults: readonly string[];
  readonly isWronglyAnswered: boolean;
  /** Milliseconds of our own, with every answer of the database at hand. */
  readonly own: number;
}

/** Parsed once: the server keeps what it has parsed and checked. */
const document = parse(
  `query ($question: String!, $today: EDTF) { ask(question: $question, today: $today) { ${askedFields} } }`,
);

/** Asks every question of `tests/ask/` of the five articles, each once for its answer and then for its time. */
export async function measureAsking(rounds: number, say: (line: string) => void): Promise<Asked[]> {
  const database = await openOwnDatabase();
  try {
    await loadData(database);
    const replayed = replay(database);
    const asked: Asked[] = [];
    for (const part of parts)
      for (const language of languages) {
        for (const question of readQuestions(part, language)) {
          const told = await askOnce(replayed, question);
          const times: number[] = [];
          for (let round = 0; round < rounds; round++) {
            const start = performance.now();
            await askOnce(replayed, question);
            times.push(performance.now() - start);
          }
          const faults = faultsOf(question, told);
          asked.push({
            ...{ part, language, question: question.question, faults },
            intent: question.reading?.intent ?? 'none',
            isWronglyAnswered: isWronglyAnswered(told, faults),
            own: Math.min(...times),
          });
          // What nobody has seen stays so: to look is to begin to tune.
          if (faults.length > 0 && part === 'tuned')
            say(`${language}: ${question.question}\n  ${faults.join('\n  ')}`);
        }
      }
    return asked;
  } finally {
    await database.remove();
  }
}

async function askOnce(
  database: ReturnType<typeof replay>,
  { question, today }: { readonly question: string; readonly today?: string },
): Promise<Told> {
  const result: ExecutionResult | Promise<ExecutionResult> = execute({
    schema: executableSchema,
    document,
    variableValues: { question, today: today ?? null },
    contextValue: createContext(database),
  });
  const { data, errors } = await result;
  if (errors?.[0]) throw errors[0];
  return (data as unknown as { ask: Told }).ask;
}
