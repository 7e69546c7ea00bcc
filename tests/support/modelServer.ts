import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.ts';

/** A request as it came in. */
export interface ModelRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Behaviour = (response: ServerResponse, request: ModelRequest) => void;

export interface ModelServer {
  /** The address of its chat completions. */
  readonly url: string;
  /** Requests since the last change of behaviour. */
  readonly requests: readonly ModelRequest[];
  /** How it answers from now on. */
  readonly behave: (behaviour: Behaviour) => void;
  readonly close: () => Promise<void>;
}

/** An endpoint of chat completions on a free loopback port, which answers as a test wants it to: rightly or wrongly. */
export async function startModelServer(): Promise<ModelServer> {
  let requests: ModelRequest[] = [];
  let behaviour: Behaviour = (response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    // Who asks may hang up at any moment.
    response.on('error', () => undefined);
    void bodyOf(request).then((body) => {
      const { method, url, headers } = request;
      requests.push({ method, url, headers, body });
      behaviour(response, { method, url, headers, body });
    });
  });
  const { url, close } = await listen(server);
  return {
    url: `${url}/v1/chat/completions`,
    get requests() {
      return requests;
    },
    behave: (next) => {
      behaviour = next;
      requests = [];
    },
    close,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk as string;
  return body;
}

/** What a well-behaved endpoint sends for these words of its model. */
export const completion = (content: string): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_645_000_000,
    model: 'reader',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
  });

/** Sends a body as JSON, all at once. */
export const sends =
  (body: string, status = 200, type = 'application/json; charset=utf-8'): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

/** The model says these words, and its endpoint does all as it should. */
export const says = (content: string): Behaviour => sends(completion(content));

/** The model gives this reading. */
export const reads = (reading: unknown): Behaviour => says(JSON.stringify(reading));
