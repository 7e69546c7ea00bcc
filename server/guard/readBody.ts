import express, { type RequestHandler } from 'express';
import { refuse } from './refuse.ts';

/** Most bytes of a request's body, as they are when unpacked. */
export const mostBytes = 100 * 1024;

const readJson = express.json({ limit: mostBytes, type: 'application/json', strict: false });

/**
 * Reads the body of a request to the API: JSON of at most `mostBytes`, packed or not. Forms and plain text are refused: those a page
 * of somebody else can make a browser send without being asked, JSON it cannot.
 */
export const readBody: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') {
    next();
    return;
  }
  if (request.is('application/json') === false) {
    refuse(response, 415, 'The body has to be JSON. Send it with Content-Type: application/json.');
    return;
  }
  readJson(request, response, (fault: unknown) => {
    if (fault !== undefined) next(fault);
    else if (isEmpty(request.body))
      refuse(
        response,
        400,
        'The body holds no query. Send {"query": "{ datasets { title } }"}, for example.',
      );
    else next();
  });
};

const isEmpty = (body: unknown): boolean =>
  typeof body !== 'object' || body === null || Object.keys(body).length === 0;
