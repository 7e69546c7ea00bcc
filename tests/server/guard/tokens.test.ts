import { describe, expect, it } from '@jest/globals';
import { readTokens, tokensIn } from '../../../server/guard/tokens.ts';

const reader = 'r'.repeat(32);
const operator = 'o/p.e~r+a-t_or00000000==';

describe('a file of tokens', () => {
  it('tells the role of each, whatever is written around them for people', () => {
    const roleOf = tokensIn(`# ours\n\nreader ${reader}\r\n  operator\t${operator}  # Ada's\n`, 'tokens');
    expect([reader, operator, `${reader}x`, '', 'reader'].map(roleOf)).toEqual([
      'reader',
      'operator',
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['', 'it holds no token'],
    ['# none\n', 'it holds no token'],
    [`reader ${reader}\nwriter ${operator}`, 'line 2 is not of the form'],
    ['reader', 'line 1 is not of the form'],
    [`reader ${reader} ${operator}`, 'line 1 is not of the form'],
    [`reader ${'a'.repeat(19)}`, 'line 1 has a token of fewer than 20 characters'],
    [`reader ${'å'.repeat(30)}`, 'line 1 has a token with characters that a header cannot carry'],
  ])('is refused, with its line and without its tokens: %j', (text, why) => {
    expect(() => tokensIn(text, '/run/tokens')).toThrow(`ENTENTE_TOKENS, /run/tokens: ${why}`);
    expect(() => tokensIn(text, '/run/tokens')).not.toThrow(/rrrr|aaaa|åååå|p\.e~r/);
  });

  it('has to be there', () => {
    expect(() => readTokens('no/such/file')).toThrow(
      'ENTENTE_TOKENS is "no/such/file", which cannot be read (ENOENT).',
    );
  });
});
