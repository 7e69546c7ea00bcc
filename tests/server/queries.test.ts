import { describe, expect, it } from '@jest/globals';
import { checkParameters, loadQuery, loadStatements, parseQuery, prune } from '../../server/queries.ts';

describe('a query', () => {
  const query = parseQuery('test/one', '// Takes $comment.\nMATCH (n {id: $id}) RETURN n LIMIT $limit');

  it('knows its parameters from its text, comments aside', () => {
    expect([...query.parameters]).toEqual(['id', 'limit']);
  });

  it('is sent below its name, without comments and indentation', () => {
    const { source, text } = parseQuery(
      'test/sent',
      '// Tells.\nMATCH (n)\n  WHERE n.a // if a\n\n  RETURN "http://n" ',
    );
    expect(text).toBe('// test/sent\nMATCH (n)\nWHERE n.a\nRETURN "http://n"');
    expect(source).toContain('// if a');
  });

  it('refuses a call that lacks a parameter or has one too many, in a sentence', () => {
    expect(() => checkParameters(query, { id: 'a', first: 1 })).toThrow(
      'The query test/one lacks $limit and does not take $first.',
    );
    expect(() => checkParameters(query, { id: null, limit: 1 })).not.toThrow();
  });

  it('stops the start if its file is not there', () => {
    expect(() => loadQuery('no/such')).toThrow(/no\/such\.cypher/);
  });
});

describe('prune', () => {
  const query = parseQuery(
    'test/two',
    'MATCH (e) // always\nWHERE true\nAND e.a = $a // if a\nAND e.b = $b // if b, c\nAND e.d // unless b\nRETURN e\n',
  );

  it('keeps the lines whose condition holds', () => {
    expect(prune(query, ['a']).text).toBe(
      '// test/two\nMATCH (e)\nWHERE true\nAND e.a = $a\nAND e.d\nRETURN e',
    );
    expect(prune(query, ['c']).text).toContain('e.b = $b');
    expect(prune(query, ['b']).text).not.toContain('e.d');
  });

  it('knows `and` and `not`', () => {
    const both = parseQuery('test/three', 'A // if a and b\nB // if a and not b, c\nC // unless a and b\n');
    expect(prune(both, ['a']).text).toBe('// test/three\nB\nC');
    expect(prune(both, ['a', 'b']).text).toBe('// test/three\nA');
    expect(prune(both, ['b', 'c']).text).toBe('// test/three\nB\nC');
  });

  it('asks only for the parameters that are left', () => {
    expect([...prune(query, []).parameters]).toEqual([]);
    expect([...prune(query, ['a', 'b']).parameters]).toEqual(['a', 'b']);
  });

  it('makes each variant once', () => {
    expect(prune(query, ['b', 'a'])).toBe(prune(query, ['a', 'b']));
  });
});

describe('loadStatements', () => {
  it('splits a file at the semicolons that end lines', () => {
    const statements = loadStatements('schema/constraints');
    expect(statements.length).toBeGreaterThan(5);
    for (const { text } of statements) expect(text).toMatch(/CREATE CONSTRAINT/);
  });
});
