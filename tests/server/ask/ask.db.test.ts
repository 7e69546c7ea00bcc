import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedFields, type Told } from '../../ask/score.ts';
import { ask as send, data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const query = `query ($question: String!, $today: EDTF) {
  ask(question: $question, today: $today) { ${askedFields} interpretation suggestions }
}`;
type Answer = Told & { readonly interpretation: string; readonly suggestions: readonly string[] };

describe('ask', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const asked = async (question: string, today?: string): Promise<Answer> =>
    (await data<{ ask: Answer }>(server, query, { question, today: today ?? null })).ask;

  it('says which day it takes for today where the question relies on it and none is given', async () => {
    expect((await asked('What happened yesterday?')).interpretation).toContain('21 February 2022');
    expect((await asked('What happened yesterday?', '2022-02-21')).interpretation).not.toContain('today');
    expect((await asked('What happened on 20 February 2022?')).interpretation).not.toContain('today');
  });

  it('counts from the day that is given', async () => {
    expect((await asked('What happened yesterday?', '2021-12-04')).reading).toMatchObject({
      from: '2021-12-03',
      to: '2021-12-03',
    });
  });

  it('refuses a today that is no day', async () => {
    const { errors } = await send(server, query, {
      question: 'What happened yesterday?',
      today: '2022-02/..',
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('never takes silence for a no', async () => {
    const { status, text } = await asked('Did Putin speak with Zelensky?');
    expect(status).toBe('NOTHING_FOUND');
    expect(text).toContain('does not mean that nothing happened');
    expect(text).toContain('Emmanuel Macron');
    expect(text).not.toMatch(/did not speak/);
  });

  it('tells what is denied from what is silence', async () => {
    const { status, text } = await asked('Did Putin agree to meet Biden?');
    expect(status).toBe('ANSWERED');
    expect(text).toContain('denied');
  });

  it('offers the question again for each whom a name can mean', async () => {
    const { status, suggestions } = await asked('Who did Vladimir speak with in January 2022?');
    expect(status).toBe('AMBIGUOUS');
    expect(suggestions).toContain('Who did Vladimir Putin speak with in January 2022?');
    for (const suggestion of suggestions) expect((await asked(suggestion)).status).not.toBe('AMBIGUOUS');
  });

  it.each([
    ['Who did Macron marry?', 'marry'],
    ['Why did Macron call Putin?', 'Why'],
    ['Did Merkel call Putin?', 'Merkel'],
    ['Who spoke with Macron or Biden?', 'or'],
    ['Hvem giftet seg med Macron?', 'giftet'],
    ['Varför ringde Macron Putin?', 'Varför'],
    ['Who spoke with Putin, 2014–present?', 'present'],
    // No such day.
    ['Who did Macron speak with on 30 February 2022?', '30'],
    ['Hvem snakket Macron med 30. februar 2022?', '30'],
    ['Vem talade Macron med den 30 februari 2022?', '30'],
    // Where something was said is not told; it is not to whom.
    ['What did Putin say in Moscow?', 'Moscow'],
    ['Hva sa Putin i Moskva?', 'Moskva'],
    ['Vad sa Putin i Moskva?', 'Moskva'],
  ])('names the word of "%s" that it does not understand', async (question, word) => {
    const { status, text, suggestions } = await asked(question);
    expect(status).toBe('NOT_UNDERSTOOD');
    expect(text).toContain(word);
    expect(suggestions.length).toBeGreaterThan(2);
  });

  it('offers only questions that it can answer', async () => {
    for (const question of (await asked('qwertyuiop')).suggestions)
      expect({ question, status: (await asked(question)).status }).toEqual({ question, status: 'ANSWERED' });
  });

  it('reads names in other scripts, with typos, and offices of the days asked about', async () => {
    const macron = ['Макрон', 'Emanuel Macron', 'the French president', 'President Macron'];
    for (const name of macron)
      expect((await asked(`Who did ${name} speak with?`)).reading?.entities).toEqual([
        { id: 'emmanuel-macron' },
      ]);
    expect((await asked('Who did the French president speak with in 2010?')).status).toBe('NOT_UNDERSTOOD');
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['signs', '?!*&^%$#@'],
    ['10,000 characters', 'Who did Macron speak with? '.repeat(400)],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['Cypher', "MATCH (n) DETACH DELETE n // ' }) RETURN 1"],
    ['Lucene', '/b AND ( OR \\ "Macron" ~2 ^9 [a TO b] *:*'],
    ['GraphQL', '{ events { nodes { id } } } ${x} """'],
    ['control characters', 'Who\u0000 did\u202e Macron\u0007 speak with?'],
    ['half a character', 'Who did Macron \ud83d speak with?'],
    ['prototypes', '__proto__ constructor toString'],
  ])('answers %s calmly', async (_, question) => {
    const { errors, data: answer } = await send<{ ask: Answer }>(server, query, { question });
    expect(errors).toBeUndefined();
    expect(answer?.ask.text.length).toBeGreaterThan(10);
  });

  it('answers anything calmly', async () => {
    const words = fc.constantFrom(
      ...'who hvem vem did Macron Putins the president Kreml spoke with about om denied 2022 in februar last not OR AND ( " : / * ~ never both and US us mai may'.split(
        ' ',
      ),
    );
    const question = fc.oneof(
      fc.array(words, { maxLength: 14 }).map((some) => some.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    await fc.assert(
      fc.asyncProperty(question, async (text) => {
        const { errors } = await send(server, query, { question: text });
        expect(errors).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  });
});

describe('askReading', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const answer = (reading: object, language = 'en') =>
    send<{ askReading: Told }>(
      server,
      `query ($reading: ReadingInput!, $language: Language) { askReading(reading: $reading, language: $language) { ${askedFields} } }`,
      { reading, language },
    );

  it('answers a reading as it would the question', async () => {
    const { data: told } = await answer(
      { intent: 'who-spoke-with', entities: ['vladimir-putin'], media: ['PHONE'] },
      'sv',
    );
    expect(told?.askReading).toMatchObject({
      status: 'ANSWERED',
      language: 'sv',
      entities: [{ id: 'emmanuel-macron' }],
    });
    expect(told?.askReading.reading?.question).toBe('Vem talade Vladimir Putin med på telefon?');
  });

  it.each([
    ['an intent that there is not', { intent: 'who-married' }],
    ['an entity that there is not', { intent: 'who-spoke-with', entities: ['nobody'] }],
    ['too few entities', { intent: 'did-speak', entities: ['vladimir-putin'] }],
    ['too many entities', { intent: 'represents', entities: ['vladimir-putin', 'joe-biden'] }],
    ['whom nobody represents', { intent: 'represented-by', entities: ['vladimir-putin'] }],
    ['days in the wrong order', { intent: 'most-contacts', from: '2022-02-02', to: '2022-02-01' }],
    ['no kinds at all', { intent: 'who-did', kinds: [] }],
  ])('refuses %s and says why', async (_, reading) => {
    const { errors } = await answer(reading);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message.length).toBeGreaterThan(20);
  });
});
