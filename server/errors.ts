/** What a caller can do about an error, as a closed set. It travels as `extensions.code` of a GraphQL error. */
export const errorCodes = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const isErrorCode = (value: unknown): value is ErrorCode => errorCodes.some((code) => code === value);

/**
 * The one error of this project. Its message names the thing at fault and the remedy, and may be shown to the person
 * who caused it; whatever must not be shown belongs in `cause`.
 */
export class EntenteError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EntenteError';
    this.code = code;
  }
}
