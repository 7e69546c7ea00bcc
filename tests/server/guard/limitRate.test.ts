import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { limitRate } from '../../../server/guard/limitRate.ts';
import { listen, type TestServer } from '../../support/listen.ts';

const serve = (perMinute: number, proxies: number): Promise<TestServer> => {
  const app = express();
  app.set('trust proxy', proxies);
  app.use(limitRate(perMinute), (_, response) => void response.send('ok'));
  return listen(createServer(app));
};

describe('a client that asks often', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serve(3, 1);
  });
  afterAll(() => server.close());
  const askAs = (client: string) => request(server.url).get('/').set('X-Forwarded-For', client);

  it('is refused when it asks too often, told when to come again, and no other client is', async () => {
    for (let time = 0; time < 3; time += 1) await askAs('192.0.2.1').expect(200);
    const refused = await askAs('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.body).toMatchObject({
      errors: [{ message: expect.stringContaining('3 times') as unknown }],
    });
    await askAs('192.0.2.2').expect(200);
  });

  it('cannot call itself somebody else where no proxy is believed', async () => {
    const alone = await serve(1, 0);
    await request(alone.url).get('/').set('X-Forwarded-For', '192.0.2.1').expect(200);
    await request(alone.url).get('/').set('X-Forwarded-For', '192.0.2.2').expect(429);
    await alone.close();
  });

  it('may ask as often as it likes where there is no limit', async () => {
    const open = await serve(0, 0);
    for (let time = 0; time < 20; time += 1) await request(open.url).get('/').expect(200);
    await open.close();
  });
});
