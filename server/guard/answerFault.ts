import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { mostBytes } from './readBody.ts';
import { refuse } from './refuse.ts';

/** What is said of a fault of the caller's, by its status. */
const remedies: Readonly<Record<number, string>> = {
  400: 'This request cannot be read: its address or its body is malformed. A body has to be JSON in UTF-8.',
  404: 'There is nothing here.',
  413: `The body is larger than ${mostBytes / 1024} KB, the most that is read. Send large values in several requests.`,
  415: 'The encoding of this body is not known. Send JSON in UTF-8, as it is or packed by gzip, deflate or br.',
};

/** The last word on a request that failed before anybody could answer it: nothing of the inside is shown. */
export const answerFault =
  (logger: Logger): ErrorRequestHandler =>
  (fault: unknown, request, response, next) => {
    if (response.headersSent) {
      next(fault);
      return;
    }
    const status =
      fault instanceof Error && 'status' in fault && typeof fault.status === 'number' ? fault.status : 500;
    if (status >= 500) logger.error({ err: fault }, 'A request failed.');
    const message = remedies[status] ?? 'This request failed.';
    if (request.path === '/graphql')
      refuse(response, status, message, status >= 500 ? 'INTERNAL' : 'BAD_INPUT');
    else response.status(status).type('text').send(message);
  };
