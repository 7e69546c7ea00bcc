import { hash } from 'node:crypto';

/** A short name of 132 bits for a value, the same for equal ones: JSON is what makes them equal. In the letters of base64url. */
export const fingerprintOf = (value: unknown): string =>
  hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);

/** A still shorter one, of 66 bits: enough to see that a value has changed, not enough to tell values by. */
export const checkOf = (value: unknown): string => fingerprintOf(value).slice(0, 11);
