import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { createServer } from 'node:http';
import request from 'supertest';
import { onlyOwnNames, ownNames } from '../../../server/guard/ownNames.ts';
import { listen } from '../../support/listen.ts';

/** The status of a request with these headers, to a server with these settings. */
async function statusOf(
  settings: Parameters<typeof ownNames>[0],
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const app = express().use(onlyOwnNames(ownNames(settings)), (_, response) => void response.send('ok'));
  const server = await listen(createServer(app));
  try {
    return (await request(server.url).get('/').set(headers)).status;
  } finally {
    await server.close();
  }
}

const onLoopback = { host: '127.0.0.1', hosts: [] };
const behindProxy = { host: '127.0.0.1', hosts: ['graph.example.org'] };
const everywhere = { host: '0.0.0.0', hosts: [] };

describe('whose requests are answered', () => {
  it.each(['localhost', 'localhost:4000', 'LOCALHOST:1', '127.0.0.1:4000', '[::1]:4000'])(
    'on loopback, those to %s',
    async (host) => {
      expect(await statusOf(onLoopback, { host })).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'localhost@evil.example',
    'localhost/evil',
    '[::2]',
    '::::',
    'a b',
  ])('on loopback, none to %s', async (host) => {
    expect(await statusOf(onLoopback, { host })).toBe(403);
  });

  it.each([
    ['its own pages', 'localhost:4000', 'http://localhost:4000', 200],
    ['its own pages through a tunnel', 'localhost:4000', 'http://localhost:3000', 200],
    ['pages that only begin alike', 'localhost:4000', 'http://localhost.evil.example:4000', 403],
    ['pages of others', 'localhost:4000', 'https://evil.example', 403],
    ['pages of nobody', 'localhost:4000', 'null', 403],
  ])('of %s', async (_, host, origin, status) => {
    expect(await statusOf(onLoopback, { host, origin })).toBe(status);
  });

  it.each([
    ['that hands the name on', 'graph.example.org', 'https://graph.example.org', 200],
    ['that does not', '127.0.0.1:4000', 'https://graph.example.org', 200],
    ['of somebody else', 'other.example.org', 'https://other.example.org', 403],
    ['for a page of somebody else', 'graph.example.org', 'https://other.example.org', 403],
  ])('behind a proxy %s', async (_, host, origin, status) => {
    expect(await statusOf(behindProxy, { host, origin })).toBe(status);
  });

  it('on all addresses, those to any name, but of its own pages only', async () => {
    expect(await statusOf(everywhere, { host: 'anything.example' })).toBe(200);
    expect(await statusOf(everywhere, { host: 'anything.example', origin: 'https://evil.example' })).toBe(
      403,
    );
  });
});
