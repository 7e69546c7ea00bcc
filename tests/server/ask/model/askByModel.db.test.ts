import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { parse } from 'yaml';
import { openModel } from '../../../../server/ask/model/openModel.ts';
import { EntenteError } from '../../../../server/errors.ts';
import { entityKinds, eventKinds, media } from '../../../../server/vocabulary.ts';
import { data } from '../../../support/api.ts';
import {
  startModelServer,
  reads,
  says,
  sends,
  completion,
  type ModelServer,
} from '../../../support/modelServer.ts';
import type { Behaviour, ModelRequest } from '../../../support/modelServer.ts';
import { openSharedDatabase } from '../../../support/database.ts';
import { startServer, type TestServer } from '../../../support/server.ts';

interface Answered {
  readonly status: string;
  readonly text: string;
  readonly interpretation: string;
  readonly query: string | null;
  readonly variables: string | null;
  readonly entities: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly readByModel: boolean;
  readonly reading: Readonly<Record<string, unknown>> | null;
}

const query = /* GraphQL */ `
  query ($question: String!, $today: EDTF) {
    ask(question: $question, today: $today) {
      status
      text
      interpretation
      query
      variables
      suggestions
      language
      readByModel
      entities {
        id
      }
      topics {
        id
      }
      events {
        id
      }
      reading {
        intent
        question
        entities {
          id
        }
        who
        kinds
        media
        from
        to
        text
        order
      }
    }
  }
`;

const key = 'sk-not-for-anybody-0123456789';
/** Of pino. */
const debug = 20;
/** No word of the lexicon: the rules leave it over. */
const question = 'Who was Macron yakking with on 20 February 2022?';
const plain = 'Who did Macron speak with on 20 February 2022?';
const right = { intent: 'who-spoke-with', names: ['Macron'], from: '2022-02-20', to: '2022-02-20' };

describe('ask with a model', () => {
  let model: ModelServer;
  let withModel: TestServer;
  let byRules: TestServer;
  let log: string[] = [];
  /** By single tests; closed after all of them, whether they pass or fail. */
  const opened: { readonly close: () => Promise<void> }[] = [];

  beforeAll(async () => {
    model = await startModelServer();
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    withModel = await startServer({
      logger,
      model: openModel(
        { askModelUrl: model.url, askModelName: 'reader', askModelKey: key, askModelTimeout: 1 },
        logger,
      ),
    });
    byRules = await startServer();
  });
  afterEach(() => {
    expect(log.join('')).not.toContain(key);
    log = [];
  });
  afterAll(async () => {
    for (const one of [withModel, byRules, ...opened]) await one.close();
    await model.close();
  });

  /** Reasons in the log; lines for who looks for faults are left out. */
  const complaints = (): unknown[] =>
    log
      .map((line) => JSON.parse(line) as { level: number; reason?: string })
      .filter(({ level }) => level > debug)
      .map(({ reason }) => reason);
  const ask = async (server: TestServer, asked: string, today: string | null = null): Promise<Answered> =>
    (await data<{ ask: Answered }>(server, query, { question: asked, today })).ask;

  describe('that reads rightly', () => {
    it('answers as the rules answer the same in plainer words, and says who read it', async () => {
      model.behave(reads(right));
      const answer = await ask(withModel, question);
      const same = await ask(byRules, plain);
      expect(same.status).toBe('ANSWERED');
      expect(answer.interpretation).toContain('a language model read the question');
      expect(answer).toEqual({ ...same, readByModel: true, interpretation: answer.interpretation });
      expect(await ask(byRules, question)).toMatchObject({ status: 'NOT_UNDERSTOOD', readByModel: false });
    });

    it.each([
      ['in a code fence', says('```json\n' + JSON.stringify(right, null, 2) + '\n```')],
      ['in a code fence without a language', says('```\n' + JSON.stringify(right) + '\n```\n')],
      [
        'with nulls for what the question does not say',
        reads({ ...right, who: null, kinds: null, text: null, order: null }),
      ],
      ['in small pieces', inPieces(completion(JSON.stringify(right)))],
    ])('takes a reading %s', async (_, behaviour) => {
      model.behave(behaviour);
      expect(await ask(withModel, question)).toMatchObject({ status: 'ANSWERED', readByModel: true });
    });

    it('finds names as the question has them: with endings, by office, by a place, by a part', async () => {
      model.behave(reads({ intent: 'did-speak', names: ['Putin', 'the French president'] }));
      const answer = await ask(
        withModel,
        "Was there any chitchat on Putin's part with the French president?",
      );
      expect(answer.reading).toMatchObject({
        entities: [{ id: 'vladimir-putin' }, { id: 'emmanuel-macron' }],
      });
      expect(answer.interpretation).toContain('“French president” is Emmanuel Macron on those days');
    });

    it.each([
      ['nb', 'Hvem pludret Macron med den 20. februar 2022?', 'en språkmodell'],
      ['sv', 'Vem pladdrade Macron med den 20 februari 2022?', 'en språkmodell'],
    ])('answers in the language of the question (%s)', async (language, asked, said) => {
      model.behave(reads(right));
      const answer = await ask(withModel, asked);
      expect(answer).toMatchObject({ status: 'ANSWERED', language, readByModel: true });
      expect(answer.interpretation).toContain(said);
    });

    it('tells which day counts as today where the reading has days and the question came without one', async () => {
      model.behave(reads(right));
      expect((await ask(withModel, question)).interpretation).toMatch(/today is taken to be/);
      expect((await ask(withModel, question, '2022-03-01')).interpretation).not.toMatch(/today is taken/);
    });

    it('searches for words of the question only, however the model writes them', async () => {
      model.behave(
        reads({
          intent: 'what-was-done',
          names: ['Biden'],
          kinds: ['STATED'],
          text: 'INVASION of <Ukraine>',
        }),
      );
      const answer = await ask(withModel, 'What did Biden natter regarding an invasion of Ukraine?');
      expect(answer).toMatchObject({ readByModel: true, reading: { text: 'invasion of Ukraine' } });
    });

    it('says that there is nothing where the graph holds nothing of it', async () => {
      model.behave(reads({ ...right, from: '1999-01-01', to: '1999-12-31' }));
      expect(await ask(withModel, 'Who was Macron yakking with in 1999?')).toMatchObject({
        status: 'NOTHING_FOUND',
        readByModel: true,
      });
    });

    it('leaves the answer to the rules where it says that it cannot, and complains of nothing', async () => {
      model.behave(reads({ intent: null }));
      expect(await ask(withModel, question)).toEqual(await ask(byRules, question));
      expect(model.requests).toHaveLength(1);
      expect(complaints()).toEqual([]);
    });
  });

  /** Each with the reason that is to be in the log, so that it is refused for what it is. */
  const wrong: readonly [name: string, behaviour: Behaviour, reason: RegExp, asked?: string][] = [
    ['gives a reading that is none', reads({ answer: 'Putin' }), /does not fit: intent/],
    ['gives a list', reads([right]), /does not fit/],
    ['gives JSON that is broken off', says(JSON.stringify(right).slice(0, -5)), /words are not JSON/],
    ['chats', says('Macron spoke with Putin, Biden and Zelensky.'), /words are not JSON/],
    ['chats around its JSON', says(`Here you are: ${JSON.stringify(right)}`), /words are not JSON/],
    [
      'opens a code fence and does not close it',
      says('```json\n' + JSON.stringify(right)),
      /words are not JSON/,
    ],
    ['says nothing', says(''), /words are not JSON/],
    ['has a fence around nothing', says('``````'), /words are not JSON/],
    ['sends HTML', sends('<!doctype html><h1>Sign in</h1>', 200, 'text/html'), /answer is not JSON/],
    ['sends HTML as JSON', sends('<!doctype html>'), /no chat completion/],
    [
      'sends a reading as plain text',
      sends(completion(JSON.stringify(right)), 200, 'text/plain'),
      /answer is not JSON/,
    ],
    [
      'sends no content type',
      (response) => response.end(completion(JSON.stringify(right))),
      /answer is not JSON/,
    ],
    ['sends nothing', sends(''), /no chat completion/],
    ['sends no choices', sends(JSON.stringify({ choices: [] })), /no chat completion/],
    [
      'sends a refusal without words',
      sends(JSON.stringify({ choices: [{ message: { content: null } }] })),
      /no chat completion/,
    ],
    ['sends only the reading', sends(JSON.stringify(right)), /no chat completion/],
    [
      'gives an intent that there is not',
      reads({ ...right, intent: 'who-is-lying' }),
      /does not fit: intent/,
    ],
    [
      'gives an intent that every object has',
      reads({ ...right, intent: 'constructor' }),
      /does not fit: intent/,
    ],
    ['gives a field more', reads({ ...right, confidence: 0.9 }), /does not fit: its fields/],
    [
      'gives a prototype',
      says('{"__proto__":{"x":1},"intent":"who-spoke-with","names":["Macron"]}'),
      /does not fit: its fields/,
    ],
    [
      'gives ids as entities',
      reads({ ...right, names: undefined, entities: ['emmanuel-macron'] }),
      /does not fit: its fields/,
    ],
    [
      'gives ids as names',
      reads({ ...right, names: ['emmanuel-macron'] }),
      /not in the question/,
      question.replace('Macron', 'Emmanuel Macron'),
    ],
    ['names somebody else than the question', reads({ ...right, names: ['Putin'] }), /not in the question/],
    ['names nobody', reads({ ...right, names: ['?!'] }), /not in the question/],
    [
      'names one twice',
      reads({ ...right, intent: 'did-speak', names: ['Macron', 'Macron'] }),
      /not in the question/,
    ],
    ['names a word that is no name', reads({ ...right, names: ['yakking'] }), /not that of one entity/],
    ['takes more than a name for one', reads({ ...right, names: ['Macron yakking'] }), /not wholly a name/],
    [
      'takes two names for one',
      reads({ ...right, names: ['Macron and Putin'] }),
      /not that of one entity/,
      'Were Macron and Putin yakking?',
    ],
    [
      'names somebody who is not in the graph',
      reads({ ...right, names: ['Gandalf'] }),
      /not that of one entity/,
      'Who was Gandalf yakking with?',
    ],
    [
      'gives a name that several have',
      reads({ ...right, names: ['Vladimir'] }),
      /that of [2-9]\d* entities/,
      'Who was Vladimir yakking with?',
    ],
    ['gives a day that there is not', reads({ ...right, to: '2022-02-30' }), /days that there are not/],
    ['gives days in words', reads({ ...right, from: 'last week' }), /days that there are not/],
    [
      'gives days the wrong way round',
      reads({ ...right, from: '2022-02-21', to: '2022-02-20' }),
      /days that there are not/,
    ],
    [
      'gives names too many for what it says is asked',
      reads({ ...right, names: ['Macron', 'Putin'] }),
      /names too many/,
      'Were Macron and Putin yakking?',
    ],
    ['gives names too few', reads({ intent: 'did-speak', names: ['Macron'] }), /names too many or too few/],
    [
      'gives more names than a reading has',
      reads({ ...right, names: Array(6).fill('Macron') }),
      /does not fit: names/,
    ],
    ['gives a name that is a number', reads({ ...right, names: [7] }), /does not fit: names\.0/],
    ['gives a kind that there is not', reads({ ...right, kinds: ['KISSED'] }), /does not fit: kinds\.0/],
    ['gives a medium that there is not', reads({ ...right, media: ['PIGEON'] }), /does not fit: media\.0/],
    [
      'gives Cypher as text',
      reads({ ...right, text: "Ukraine'}) DETACH DELETE n //" }),
      /words that are not in the question/,
    ],
    [
      'gives HTML as text',
      reads({ ...right, text: '<img src=x onerror=alert(1)>' }),
      /words that are not in the question/,
    ],
    [
      'gives Lucene as text',
      reads({ ...right, text: 'Macron OR id:*' }),
      /words that are not in the question/,
    ],
    ['gives a text that is too long', reads({ ...right, text: 'Macron '.repeat(80) }), /does not fit: text/],
    [
      'gives GraphQL as intent',
      reads({ ...right, intent: '{ events { totalCount } }' }),
      /does not fit: intent/,
    ],
    [
      'loses a "not"',
      reads(right),
      /asks more than the question/,
      'Who was Macron not yakking with on 20 February 2022?',
    ],
    ['asks for everything', reads({ intent: 'what-happened' }), /asks more than the question/],
    ['asks what a person reported', reads({ intent: 'reported-by', names: ['Macron'] }), /of the wrong kind/],
    ['sends too much', sends(`{"choices":"${'x'.repeat(1_000_000)}"}`), /longer than 65536 bytes/],
    ['sends without an end', endlessly(0), /longer than 65536 bytes/],
    ['trickles without an end', endlessly(20), /no whole answer within 1 seconds/],
    ['does not answer', () => undefined, /no whole answer within 1 seconds/],
    [
      'begins to answer and stops',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      /no whole answer/,
    ],
    [
      'refuses the key',
      (response, { headers }) =>
        sends(JSON.stringify({ error: `bad key ${String(headers.authorization)}` }), 401)(response, {
          headers,
        } as never),
      /HTTP status 401/,
    ],
    [
      'sends the key back as an intent',
      (response, request) => reads({ intent: request.headers.authorization })(response, request),
      /does not fit: intent/,
    ],
    [
      'sends the key back as a field',
      (response, request) =>
        reads({ ...right, [String(request.headers.authorization)]: 1 })(response, request),
      /does not fit: its fields/,
    ],
    [
      'sends the key back as a name',
      (response, request) => reads({ ...right, names: [request.headers.authorization] })(response, request),
      /not in the question/,
    ],
    [
      'sends the key back as a day',
      (response, request) => reads({ ...right, from: request.headers.authorization })(response, request),
      /days that there are not/,
    ],
    ['has had enough', sends('{"error":"rate limit"}', 429), /HTTP status 429/],
    ['fails', sends('{"error":"internal"}', 500), /HTTP status 500/],
    ['answers rightly with a failure', sends(completion(JSON.stringify(right)), 503), /HTTP status 503/],
    [
      'sends elsewhere',
      (response) => response.writeHead(307, { location: '/v1/elsewhere' }).end(),
      /HTTP status 307/,
    ],
    ['closes the connection', (response) => response.destroy(), /connection to it failed \(UND_ERR_SOCKET\)/],
    [
      'closes it within the answer',
      (response) => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
          .write('{"choices":');
        setTimeout(() => response.destroy(), 20);
      },
      /connection to it failed/,
    ],
    [
      'sends what is no compressed answer',
      (response) =>
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('{}'),
      /connection to it failed/,
    ],
  ];

  describe('that does it wrong', () => {
    it.each(wrong)(
      'answers as the rules alone do when it %s',
      async (_, behaviour, reason, asked = question) => {
        model.behave(behaviour);
        const answer = await ask(withModel, asked);
        expect(model.requests).toHaveLength(1);
        expect(answer).toEqual(await ask(byRules, asked));
        expect(answer.status).toBe('NOT_UNDERSTOOD');
        expect(complaints()).toEqual([expect.stringMatching(reason)]);
      },
    );

    it('goes on answering once it does it right again', async () => {
      model.behave(reads(right));
      expect(await ask(withModel, question)).toMatchObject({ status: 'ANSWERED', readByModel: true });
    });

    it('is asked few questions at once, and asked again once these are done', async () => {
      model.behave(() => undefined);
      const answers = await Promise.all(Array.from({ length: 12 }, () => ask(withModel, question)));
      const alone = await ask(byRules, question);
      for (const answer of answers) expect(answer).toEqual(alone);
      expect(model.requests).toHaveLength(4);
      model.behave(reads(right));
      expect(await ask(withModel, question)).toMatchObject({ readByModel: true });
    });

    it('answers as the rules alone do where its reading is more than the database can answer', async () => {
      const database = openSharedDatabase();
      const lines: unknown[] = [];
      let refused = 0;
      const server = await startServer({
        database: {
          ...database,
          // Gives up once, on what the model's reading asks first.
          read: (asked, parameters) =>
            model.requests.length > 0 && refused === 0 && ++refused
              ? Promise.reject(new EntenteError('TIMEOUT', 'The database gave it up.'))
              : database.read(asked, parameters),
        },
        model: openModel(
          { askModelUrl: model.url, askModelName: 'reader', askModelKey: key, askModelTimeout: 1 },
          pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
        ),
      });
      opened.push(server, database);
      model.behave(reads({ intent: 'what-happened', names: ['Macron'] }));
      expect(await ask(server, question)).toEqual(await ask(byRules, question));
      expect(refused).toBe(1);
      expect(lines).toMatchObject([{ err: { message: 'The database gave it up.' } }]);
    });

    it('answers as the rules alone do where no model is to be reached', async () => {
      const gone = await startModelServer();
      await gone.close();
      const reasons: unknown[] = [];
      const server = await startServer({
        model: openModel(
          { askModelUrl: gone.url, askModelName: 'reader', askModelKey: '', askModelTimeout: 1 },
          pino({ level: 'warn' }, { write: (line: string) => void reasons.push(JSON.parse(line)) }),
        ),
      });
      opened.push(server);
      expect(await ask(server, question)).toEqual(await ask(byRules, question));
      expect(reasons).toMatchObject([{ reason: 'the connection to it failed (ECONNREFUSED)' }]);
    });
  });

  describe('gets', () => {
    it('one request, at the address that was configured, with the key in its own header and nowhere else', async () => {
      model.behave(reads(right));
      await ask(withModel, question, '2022-03-01');
      expect(model.requests).toHaveLength(1);
      const [{ method, url, headers, body }] = model.requests as [ModelRequest];
      expect({ method, url }).toEqual({ method: 'POST', url: '/v1/chat/completions' });
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`Bearer ${key}`);
      expect(JSON.stringify([others, body])).not.toContain(key);
      expect(JSON.parse(body)).toEqual({
        model: 'reader',
        messages: [
          { role: 'system', content: expect.stringContaining('Today is 2022-03-01.') },
          { role: 'user', content: question },
        ],
        response_format: { type: 'json_object' },
      });
    });

    it('no Authorization header where there is no key', async () => {
      const server = await startServer({
        model: openModel(
          { askModelUrl: model.url, askModelName: 'reader', askModelKey: '', askModelTimeout: 1 },
          pino({ level: 'silent' }),
        ),
      });
      opened.push(server);
      model.behave(reads(right));
      expect(await ask(server, question)).toMatchObject({ readByModel: true });
      expect(model.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    });

    it('nothing of what the graph holds: no name, no office, no sentence of data/', async () => {
      model.behave(reads(right));
      await ask(withModel, question);
      const body = model.requests[0]?.body ?? '';
      const told = textsIn(await dataFiles()).filter((text) => !question.includes(text));
      expect(told.length).toBeGreaterThan(500);
      expect(told.filter((text) => contains(body, text))).toEqual([]);
    });
  });

  describe('is not asked', () => {
    it.each([
      ['what the rules understand', plain],
      ['what they understand and the graph does not hold', 'Who did Macron speak with in 1999?'],
      ['whom a name means that several have', 'Has Vladimir spoken with Macron?'],
      ['nothing', ' ?! '],
      ['what is too long for a question', `${question} `.repeat(20)],
      ['of days that lie apart', 'Who spoke with Putin on 3 and 15 February 2022?'],
    ])('%s', async (_, asked) => {
      model.behave(reads(right));
      expect(await ask(withModel, asked)).toEqual(await ask(byRules, asked));
      expect(model.requests).toEqual([]);
    });
  });
});

/** As a slow network delivers it. */
function inPieces(body: string): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const send = (at: number): void => {
      if (at >= body.length) return void response.end();
      response.write(body.slice(at, at + 40));
      setTimeout(() => send(at + 40), 2);
    };
    send(0);
  };
}

/** Blanks within JSON, for ever. @param pause ms between two */
function endlessly(pause: number): Behaviour {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const send = (): void => {
      if (response.destroyed) return;
      response.write(' '.repeat(pause > 0 ? 1 : 4096));
      setTimeout(send, pause);
    };
    send();
  };
}

/** All texts of `data/` that could tell something: words with a capital within, and whatever has several words. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length > 2 && /\s|\p{Lu}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

async function dataFiles(): Promise<unknown[]> {
  const folder = path.resolve(import.meta.dirname, '../../../../data');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  return Promise.all(
    names.map(async (name) => parse(await readFile(path.join(folder, name), 'utf8')) as unknown),
  );
}

/** As a whole word; closed lists are no data. */
const contains = (body: string, text: string): boolean =>
  !closed.has(text) &&
  new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(body);

const closed: ReadonlySet<string> = new Set([...entityKinds, ...eventKinds, ...media]);
