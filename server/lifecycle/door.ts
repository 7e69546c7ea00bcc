import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EntenteError } from '../errors.ts';

/** The HTTP port, open from the first moment on; what stands behind it comes later. */
export interface Door {
  /** Without a slash at the end: http://127.0.0.1:4000 */
  readonly url: string;
  /** From now on, requests go to `app`. */
  readonly serve: (app: RequestListener) => void;
  /**
   * Takes no new requests and waits for those under way; connections that are merely kept alive are not waited for.
   *
   * @param patience ms after which requests under way are cut off
   */
  readonly close: (patience: number) => Promise<void>;
}

export interface DoorOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What is being waited for, as a sentence, while nothing is served yet. */
  readonly reason: () => string;
}

/** Milliseconds within which the head of a request, and all of it, has to come: a slow one holds a connection open for nothing. */
const timeLimits = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 };

/** Milliseconds for which an idle connection stays open: longer than the minute after which common proxies let go of theirs. */
const keptAlive = 75_000;

/**
 * Opens the port. Until `serve` is called, `/healthz` says that the process is up, all else that it is not ready, and why.
 *
 * @throws EntenteError UNAVAILABLE if the port is taken or not to be had
 */
export async function openDoor({ host, port, reason }: DoorOptions): Promise<Door> {
  let listener: RequestListener = (request, response) => answerEarly(request, response, reason());
  let closing = false;
  const server = createServer(timeLimits, (request, response) => {
    if (closing) response.setHeader('Connection', 'close');
    response.once('close', () => {
      // Its connection has become idle only after this event.
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    listener(request, response);
  });
  // Node's five seconds are less than browsers and proxies count on: a request may meet the connection as it closes.
  server.keepAliveTimeout = keptAlive;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`,
    serve: (app) => {
      listener = app;
    },
    close: (patience) =>
      new Promise((resolve) => {
        closing = true;
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
      }),
  };
}

function answerEarly(request: IncomingMessage, response: ServerResponse, reason: string): void {
  const path = request.url?.replace(/\?.*/, '');
  const json = (status: number, body: object): void => {
    response
      .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body));
  };
  if (path === '/healthz') return json(200, { status: 'ok' });
  response.setHeader('Retry-After', '1');
  if (path === '/readyz') return json(503, { status: 'not ready', reason });
  response
    .writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', Refresh: '2' })
    .end(`<!doctype html><title>Entente is starting</title><p>Entente is starting. ${reason}</p>\n`);
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): EntenteError {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program (perhaps another Entente). Stop it, or set PORT to another port; 0 takes a free one.`,
    EACCES: `This user may not listen on port ${port}. Set PORT to a port from 1024 on.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Set HOST to one that is; 127.0.0.1 always is.`,
    ENOTFOUND: `${host} is no address of this machine. Set HOST to one that is; 127.0.0.1 always is.`,
  };
  const message =
    messages[error.code ?? ''] ??
    `Entente cannot listen on ${host}, port ${port} (${error.message}). Check HOST and PORT.`;
  return new EntenteError('UNAVAILABLE', message, { cause: error });
}
