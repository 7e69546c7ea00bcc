import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ArticleDocument,
  EntityDocument,
  EventDocument,
  PairDocument,
  RelationDocument,
  TopicDocument,
} from '../../../client/operations/generated.ts';
import { data } from '../../support/api.ts';
import { countQueries, type CountedDatabase } from '../../support/countQueries.ts';
import { openSharedDatabase } from '../../support/database.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const language = 'en';
const talk = {
  ends: ['emmanuel-macron', 'vladimir-putin'],
  source: ['emmanuel-macron'],
  direction: 'BOTH',
  kinds: ['SPOKE_WITH'],
};

/** What each panel asks when it is opened, as the page asks it, and the most Cypher queries that this may cost. */
const panels: Readonly<Record<string, readonly [document: unknown, variables: object, most: number]>> = {
  'an entity': [EntityDocument, { id: 'russia', language }, 14],
  'the ledger of a pair': [RelationDocument, { ...talk, language }, 16],
  'a topic': [TopicDocument, { id: 'biden-putin-summit', language }, 14],
  'an event': [EventDocument, { id: 'macron-putin-2022-02-20-late', language }, 10],
  'an article': [ArticleDocument, { id: 'nbc-news-2022-02-21', language }, 8],
  'a pair': [PairDocument, { pair: ['nato', 'russia'], language }, 4],
};

describe('what opening a panel costs', () => {
  let database: CountedDatabase;
  let server: TestServer;
  beforeAll(async () => {
    database = countQueries(openSharedDatabase());
    server = await startServer({ database });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it.each(Object.entries(panels))(
    '%s: so many Cypher queries and no more, however long its lists are',
    async (_, panel) => {
      const [document, variables, most] = panel;
      const cost = async (first: number) => {
        await data(server, String(document), { ...variables, first });
        return database.seen().length;
      };
      const short = await cost(2);
      const long = await cost(25);
      expect(short).toBeGreaterThan(0);
      // A longer list may be the first to hold something that a further kind of query reads, but never a query for each item.
      expect(long).toBeLessThanOrEqual(short + 1);
      expect(long).toBeLessThanOrEqual(most);
      // What it costs does not depend on what is in it. Two fields that come to the same kind of record side by side share a query if they
      // come to it in the same moment.
      expect(await cost(25)).toBeLessThanOrEqual(long + 1);
    },
  );
});
