import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clientFolder } from '../support/server.ts';

/** Terms that ask for no more than to be named. */
const permissive = new Set(
  ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'].concat(
    // Of fonts: it binds those who change the font, not those who show text in it.
    'OFL-1.1',
  ),
);

/** Of an expression (MIT OR CC0-1.0) each part has to be permissive. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((part) => permissive.has(part));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}

describe('the licences', () => {
  it('of what the server is linked with are permissive, each of them', async () => {
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
    const linked = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
    expect(linked.length).toBeGreaterThan(100);
    const others = linked.filter(([, { license = 'none' }]) => !isPermissive(license));
    expect(others.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('of what is shipped to the browser are permissive, and go with it', async () => {
    const text = await readFile(path.join(clientFolder, 'licences.md'), 'utf8');
    const shipped = Array.from(text.matchAll(/^## (\S+) - \S+ \((.+)\)$/gm), ([, name, licence]) => [
      name,
      licence,
    ]);
    expect(shipped.map(([name]) => name)).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'cytoscape', 'i18next', 'graphql']),
    );
    expect(shipped.filter(([, licence = '']) => !isPermissive(licence))).toEqual([]);
  });
});
