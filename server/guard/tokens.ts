import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EntenteError } from '../errors.ts';

/** A reader may ask the API; an operator may also read the metrics and use the editor. */
export const roles = ['reader', 'operator'] as const;
export type Role = (typeof roles)[number];

/** Tells what the bearer of a token may do; null if nobody has been given it. */
export type RoleOf = (token: string) => Role | null;

/** Fewer characters could be guessed. */
const leastLength = 20;
/** What a header can carry after `Bearer`. */
const tokenForm = /^[\w.~+/-]+=*$/;

/**
 * Reads a file of tokens: a line for each, its role first, `reader 3f9…`; what follows a `#` is for people.
 *
 * @throws EntenteError BAD_INPUT naming the file and the lines that do not fit, and no token
 */
export function readTokens(file: string): RoleOf {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new EntenteError(
      'BAD_INPUT',
      `ENTENTE_TOKENS is "${file}", which cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}).`,
      { cause },
    );
  }
  return tokensIn(text, file);
}

/** @param file as messages name it */
export function tokensIn(text: string, file: string): RoleOf {
  const faults: string[] = [];
  const holders: { readonly role: Role; readonly digest: Buffer }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const words = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (words[0] === '') return;
    const role = roles.find((known) => known === words[0]);
    const token = words[1] ?? '';
    const fault =
      (!role || words.length !== 2 ? `is not of the form "reader TOKEN" or "operator TOKEN"` : null) ??
      (tokenForm.test(token) ? null : 'has a token with characters that a header cannot carry') ??
      (token.length >= leastLength ? null : `has a token of fewer than ${leastLength} characters`);
    if (fault !== null) faults.push(`line ${index + 1} ${fault}`);
    else if (role) holders.push({ role, digest: digestOf(token) });
  });
  if (holders.length === 0 && faults.length === 0) faults.push('it holds no token');
  if (faults.length > 0)
    throw new EntenteError(
      'BAD_INPUT',
      `ENTENTE_TOKENS, ${file}: ${faults.join('; ')}. \`openssl rand -hex 32\` makes a token.`,
    );
  return (token) => {
    const digest = digestOf(token);
    let found: Role | null = null;
    // All are looked at, each for as long as any: the time it takes tells nothing.
    for (const holder of holders) if (timingSafeEqual(holder.digest, digest)) found = holder.role;
    return found;
  };
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
