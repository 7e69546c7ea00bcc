import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { openDoor } from '../../../server/lifecycle/door.ts';
import { statusOf } from '../../support/process.ts';

const reason = () => 'The database is starting.';
const open = (port = 0) => openDoor({ host: '127.0.0.1', port, reason });

describe('the HTTP port', () => {
  it('answers before anything stands behind it: up, not ready, and why', async () => {
    const door = await open();
    await expect(statusOf(`${door.url}/healthz`)).resolves.toBe(200);
    const ready = await fetch(`${door.url}/readyz`);
    expect(ready.status).toBe(503);
    await expect(ready.json()).resolves.toEqual({ status: 'not ready', reason: reason() });
    const page = await fetch(door.url);
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('1');
    door.serve((_, response) => response.end('served'));
    await expect(fetch(door.url).then((response) => response.text())).resolves.toBe('served');
    await door.close(1000);
  });

  it('names the port that is taken, and the way out', async () => {
    const door = await open();
    const port = Number(new URL(door.url).port);
    await expect(open(port)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(
        new RegExp(`^Port ${port} is taken by another program.*set PORT to another port`),
      ),
    });
    await door.close(1000);
  });

  it('names a host that is not of this machine', async () => {
    await expect(openDoor({ host: '192.0.2.1', port: 0, reason })).rejects.toThrow(
      '192.0.2.1 is no address of this machine',
    );
  });

  it('lets a request under way finish when it closes, and takes no new one', async () => {
    const door = await open();
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((begin) => {
      door.serve((_, response) => {
        finish = () => response.end('whole');
        begin();
      });
    });
    const answer = fetch(door.url).then((response) => response.text());
    await begun;
    const closed = door.close(10_000);
    await expect(statusOf(door.url)).resolves.toBe(0);
    finish();
    await expect(answer).resolves.toBe('whole');
    await closed;
  });

  it('lets go of who sends the head of a request too slowly', async () => {
    const door = await open();
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(door.url).port) });
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    await expect(statusOf(`${door.url}/healthz`)).resolves.toBe(200);
    await door.close(1000);
  });

  it('does not wait for connections that are merely kept alive', async () => {
    const door = await open();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      get(`${door.url}/healthz`, { agent }, (response) => response.resume().once('end', resolve));
    });
    const since = Date.now();
    await door.close(20_000);
    expect(Date.now() - since).toBeLessThan(2_000);
    agent.destroy();
  });

  it('cuts off what is not finished in time', async () => {
    const door = await open();
    const begun = new Promise<void>((begin) => door.serve(() => begin()));
    const answer = statusOf(door.url);
    await begun;
    await door.close(100);
    await expect(answer).resolves.toBe(0);
  });
});
