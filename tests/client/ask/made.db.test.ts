import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '../../../client/state/language.ts';
import { data } from '../../support/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const templates = languages.flatMap((language) => {
  const file = new URL(`../../../client/languages/${language}.json`, import.meta.url);
  const { ask } = JSON.parse(readFileSync(file, 'utf8')) as { ask: { made: Record<string, string> } };
  return Object.values(ask.made).map((template) => [language, template] as const);
});
const names = { x: 'Emmanuel Macron', y: 'Vladimir Putin' };

describe('the questions that the page makes', () => {
  it.each(templates)(
    'in %s, "%s", are understood and answered in their language',
    async (language, template) => {
      const question = template.replace(/\{\{([xy])\}\}/g, (_, end: 'x' | 'y') => names[end]);
      const { ask } = await data<{ ask: { status: string; language: string } }>(
        server,
        'query ($question: String!) { ask(question: $question) { status language } }',
        { question },
      );
      expect(['ANSWERED', 'NOTHING_FOUND']).toContain(ask.status);
      expect(ask.language).toBe(language);
    },
  );
});
