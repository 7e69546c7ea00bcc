import type { Response } from 'express';
import type { ErrorCode } from '../errors.ts';

/** Answers a request that is not let in, in the form of the API. */
export function refuse(
  response: Response,
  status: number,
  message: string,
  code: ErrorCode = 'BAD_INPUT',
): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
