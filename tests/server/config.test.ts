import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readConfig, settings } from '../../server/config.ts';

describe('readConfig', () => {
  it('has a value for every setting in an empty environment', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      home: '.entente',
      neo4jUri: undefined,
      queryTimeout: 15,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('reports every fault at once, naming variable, value and what would fit', () => {
    expect(() => readConfig({ PORT: '99999', NEO4J_URI: 'localhost:7687', ENTENTE_HEAP: 'lots' })).toThrow(
      /PORT is "99999": must be a whole number from 0 to 65535[\s\S]*NEO4J_URI is "localhost:7687": must start with[\s\S]*ENTENTE_HEAP is "lots"/,
    );
  });

  it.each([
    'neo4j://db',
    'neo4j+s://db.example.org:7687',
    'bolt://127.0.0.1:7687',
    'bolt+s://db',
    'neo4j+ssc://db',
  ])('takes %s', (uri) => {
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).neo4jUri).toBe(uri);
  });

  it.each(['0.0.0.0', '::', '192.168.1.7', 'graph.example.org'])(
    'listens on %s only where it is said who may read',
    (host) => {
      expect(() => readConfig({ HOST: host })).toThrow(
        `HOST is "${host}": everybody who reaches this machine could read the graph. Set ENTENTE_TOKENS to a file of tokens, or ENTENTE_PUBLIC=read`,
      );
      expect(readConfig({ HOST: host, ENTENTE_PUBLIC: 'read' }).host).toBe(host);
      expect(readConfig({ HOST: host, ENTENTE_TOKENS: 'tokens' }).host).toBe(host);
    },
  );

  it.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1'])('listens on %s without further ado', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it('takes names of hosts, and no addresses', () => {
    expect(readConfig({ ENTENTE_HOSTS: 'Graph.example.org  links.example.org' }).hosts).toEqual([
      'graph.example.org',
      'links.example.org',
    ]);
    expect(() => readConfig({ ENTENTE_HOSTS: 'https://graph.example.org/' })).toThrow('ENTENTE_HOSTS is');
  });

  it('takes a model with an address, a name and, if it wants one, a key', () => {
    const url = 'http://127.0.0.1:11434/v1/chat/completions';
    expect(readConfig({ ASK_MODEL_URL: url, ASK_MODEL_NAME: 'reader' })).toMatchObject({
      askModelUrl: url,
      askModelName: 'reader',
      askModelKey: '',
      askModelTimeout: 8,
    });
    expect(readConfig({}).askModelUrl).toBeUndefined();
  });

  it.each([
    'localhost:11434',
    '127.0.0.1',
    'ftp://models.example.org/v1',
    'file:///etc/passwd',
    'https://',
    'none',
  ])('takes %s for no address of a model', (url) => {
    expect(() => readConfig({ ASK_MODEL_URL: url, ASK_MODEL_NAME: 'reader' })).toThrow(
      `ASK_MODEL_URL is "${url}": must be an address that starts with http:// or https://`,
    );
  });

  it('asks for the name of the model where its address is given', () => {
    expect(() => readConfig({ ASK_MODEL_URL: 'https://models.example.org/v1/chat/completions' })).toThrow(
      /ASK_MODEL_NAME is empty/,
    );
  });

  it.each([
    { ASK_MODEL_URL: 'https://reader:very-secret@models.example.org/v1' },
    { NEO4J_URI: 'http://neo4j:very-secret@db.example.org' },
    { ASK_MODEL_KEY: 'very-secret\nkey' },
    { ASK_MODEL_KEY: 'very-secret kéy' },
  ])('does not show a secret that does not fit (%j)', (environment) => {
    const [name] = Object.keys(environment);
    expect(() => readConfig({ ASK_MODEL_NAME: 'reader', ...environment })).toThrow(
      new RegExp(`^(?![^]*secret)[^]*${name}`),
    );
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });
});

describe("the README's table of settings", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = new Map(
    Array.from(
      readme.matchAll(/^\|\s*`([A-Z][A-Z0-9_]+)`\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/gm),
      ([, name, fallback, meaning]) => [name, { fallback, meaning }],
    ),
  );

  it.each(Object.values(settings).map((setting) => [setting.name, setting] as const))(
    'holds %s',
    (name, { fallback, meaning }) => {
      expect(rows.get(name)).toEqual({ fallback: fallback ? `\`${fallback}\`` : '', meaning });
    },
  );

  it('holds no setting that is not read', () => {
    expect([...rows.keys()].sort()).toEqual(
      Object.values(settings)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('is handed on by docker-compose.yml, but for what the embedded database alone needs', () => {
    const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
      services: { entente: { environment: Record<string, unknown> } };
    };
    const elsewhere = ['PORT', 'ENTENTE_HOME', 'JAVA_HOME', 'ENTENTE_HEAP', 'ENTENTE_PAGE_CACHE'];
    const usual = ['NEO4J_USERNAME', 'NEO4J_DATABASE'];
    expect(Object.keys(compose.services.entente.environment).sort()).toEqual(
      Object.values(settings)
        .map(({ name }) => name)
        .filter((name) => ![...elsewhere, ...usual].includes(name))
        .sort(),
    );
  });
});
