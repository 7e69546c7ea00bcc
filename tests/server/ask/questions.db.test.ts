import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  askedFields,
  faultsOf,
  isWronglyAnswered,
  languages,
  parts,
  readQuestions,
  type Question,
  type Told,
} from '../../ask/score.ts';
import { data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const query = `query ($question: String!, $today: EDTF) { ask(question: $question, today: $today) { ${askedFields} } }`;
/** Of each part, what must be right at least. */
const goals = { tuned: 0.95, unseen: 0.85 } as const;

describe.each(parts)('the %s questions', (part) => {
  let server: TestServer;
  const answers = new Map<string, { question: Question; told: Told }[]>();
  beforeAll(async () => {
    server = await startServer();
    for (const language of languages) {
      const told: { question: Question; told: Told }[] = [];
      for (const question of readQuestions(part, language)) {
        const { ask } = await data<{ ask: Told }>(server, query, {
          question: question.question,
          today: question.today ?? null,
        });
        told.push({ question, told: ask });
      }
      answers.set(language, told);
    }
  });
  afterAll(() => server.close());
  const all = () => [...answers.values()].flat();

  it.each(languages)('in %s are enough to tell anything', (language) => {
    expect(answers.get(language)?.length ?? 0).toBeGreaterThan(50);
  });

  it.each(languages)('in %s are answered right as often as is promised', (language) => {
    const asked = answers.get(language) ?? [];
    const wrong = asked.filter(({ question, told }) => faultsOf(question, told).length > 0);
    expect(1 - wrong.length / asked.length).toBeGreaterThanOrEqual(goals[part]);
  });

  it('are hardly ever given an answer that is wrong', () => {
    const wrong = all().filter(({ question, told }) => isWronglyAnswered(told, faultsOf(question, told)));
    expect(wrong.length / all().length).toBeLessThanOrEqual(0.02);
  });

  it('are recognized by their language', () => {
    const wrong = [...answers].flatMap(([language, asked]) =>
      asked
        .filter(({ told }) => told.reading && told.language !== language)
        .map(({ question }) => question.question),
    );
    expect(wrong).toEqual([]);
  });

  it('come with the query that gives the same entities and events when it is run', async () => {
    for (const { question, told } of all()) {
      if (told.status !== 'ANSWERED') continue;
      const variables = JSON.parse(told.variables ?? '{}') as Record<string, unknown>;
      const answer = JSON.stringify(await data(server, told.query ?? '', variables));
      const missing = [...told.entities, ...told.events].filter(({ id }) => !answer.includes(`"id":"${id}"`));
      expect({ question: question.question, missing }).toEqual({ question: question.question, missing: [] });
    }
  });

  it('never become part of a query', () => {
    const texts = new Set(all().flatMap(({ told }) => told.query ?? []));
    expect(texts.size).toBeLessThan(15);
  });

  it('are read the same when they are asked again in the plain words of their reading', async () => {
    const differing: unknown[] = [];
    for (const { question, told } of all()) {
      if (!told.reading || told.status === 'NOT_UNDERSTOOD') continue;
      const { ask } = await data<{ ask: Told }>(server, query, { question: told.reading.question });
      const [before, after] = [told.reading, ask.reading].map((reading) =>
        JSON.stringify(reading && { ...reading, question: null, text: null }),
      );
      if (before !== after)
        differing.push({ question: question.question, plain: told.reading.question, before, after });
    }
    expect(differing).toEqual([]);
  });
});
