import { z } from 'zod';
import { EntenteError } from './errors.ts';

/** One environment variable: its fallback, what it means (the README's table holds these same words), how it is checked. */
interface Setting<T> {
  readonly name: string;
  /** Shown in the README; empty where there is none. */
  readonly fallback: string;
  readonly meaning: string;
  readonly schema: z.ZodType<T>;
}

const setting = <T>(name: string, fallback: string, meaning: string, schema: z.ZodType<T>): Setting<T> => ({
  name,
  fallback,
  meaning,
  schema,
});

const text = z.string();
const optionalText = z.string().transform((value) => value || undefined);
const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must be a whole number from ${least} to ${most}`);
const hostNames = z
  .string()
  .regex(/^[\w.\s-]*$/, 'must be names of hosts, separated by spaces')
  .transform((value) => value.toLowerCase().split(/\s+/).filter(Boolean));
const memory = z
  .string()
  .regex(/^(\d+[mg])?$/i, 'must be a size such as 512m or 2g')
  .transform((value) => value || undefined);
const boltUri = z
  .string()
  .regex(
    /^$|^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/,
    'must start with neo4j://, neo4j+s://, bolt:// or bolt+s:// and name a host',
  )
  .transform((value) => value || undefined);
const webAddress = z
  .string()
  .refine(
    (value) => value === '' || isWebAddress(value),
    'must be an address that starts with http:// or https://, without user name and password',
  )
  .transform((value) => value || undefined);
/** What an HTTP header can carry: a key that has anything else in it could not be sent. */
const headerText = z.string().regex(/^[\x21-\x7e]*$/, 'must be of visible ASCII characters, without spaces');

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

/** Every setting, in the order of the README's table. */
export const settings = {
  port: setting('PORT', '4000', 'Port of the page and of the API; 0 takes a free one.', integer(0, 65535)),
  host: setting(
    'HOST',
    '127.0.0.1',
    'Address to listen on. Beyond loopback that wants `ENTENTE_TOKENS` or `ENTENTE_PUBLIC`.',
    text,
  ),
  isPublic: setting(
    'ENTENTE_PUBLIC',
    '',
    '`read` says that everybody who reaches the server may read, without a token.',
    z.enum(['', 'read']).transform((value) => value === 'read'),
  ),
  tokens: setting(
    'ENTENTE_TOKENS',
    '',
    'File of tokens, `reader TOKEN` or `operator TOKEN` on each line: only who shows one is answered. Operators may also read `/metrics` and use the editor.',
    optionalText,
  ),
  hosts: setting(
    'ENTENTE_HOSTS',
    '',
    'Names by which a proxy calls the server, `graph.example.org links.example.org`: on loopback it answers to no others.',
    hostNames,
  ),
  mostAtOnce: setting(
    'ENTENTE_MOST_AT_ONCE',
    '64',
    'Requests to the API that are answered at once; further ones get 503 and are to try again.',
    integer(1, 10_000),
  ),
  perMinute: setting(
    'ENTENTE_PER_MINUTE',
    '',
    'Requests to the API that one client may send in a minute; if empty, any number on loopback and 1200 beyond. 0 is any number.',
    z
      .string()
      .regex(/^\d{0,7}$/, 'must be a whole number')
      .transform((value) => (value === '' ? undefined : Number(value))),
  ),
  proxies: setting(
    'ENTENTE_PROXIES',
    '0',
    'Proxies in front that are believed when they say who the client is (`X-Forwarded-For`).',
    integer(0, 10),
  ),
  graphiql: setting(
    'ENTENTE_GRAPHIQL',
    '',
    'The editor at `/graphiql`, asking for the schema (`__schema`), and errors that hint at the right name: `on` for all who may read, `off` for nobody; if empty, for operators, as everybody is on loopback without tokens.',
    z.enum(['', 'on', 'off']),
  ),
  documents: setting(
    'ENTENTE_DOCUMENTS',
    '',
    'Which queries are answered: any if empty; `own` for those of the page; or a file of further ones, JSON, `{ "id": "query …" }`, which a request may name as its `documentId`.',
    text,
  ),
  home: setting('ENTENTE_HOME', '.entente', 'Data folder of the embedded database.', text),
  neo4jUri: setting(
    'NEO4J_URI',
    '',
    'Use this Neo4j (5.26 or later) and start none: `neo4j://`, `neo4j+s://` or `bolt://`.',
    boltUri,
  ),
  neo4jUsername: setting('NEO4J_USERNAME', 'neo4j', 'User name, with `NEO4J_URI`.', text),
  neo4jPassword: setting(
    'NEO4J_PASSWORD',
    '',
    'Password, with `NEO4J_URI`; empty for a database without authentication.',
    text,
  ),
  neo4jDatabase: setting(
    'NEO4J_DATABASE',
    '',
    "Database name, with `NEO4J_URI`; the user's home database if empty.",
    optionalText,
  ),
  javaHome: setting(
    'JAVA_HOME',
    '',
    'JDK (17 or later) of the embedded database; else `java` on the `PATH`.',
    optionalText,
  ),
  heap: setting(
    'ENTENTE_HEAP',
    '',
    "Heap of the embedded database's Java process; 512m, or 1g with a store of 512 MiB or more.",
    memory,
  ),
  pageCache: setting(
    'ENTENTE_PAGE_CACHE',
    '',
    "Page cache of the embedded database; if empty, what its store fills: from 256m to a quarter of the machine's memory.",
    memory,
  ),
  queryTimeout: setting(
    'ENTENTE_QUERY_TIMEOUT',
    '15',
    'Seconds after which a database query is given up.',
    integer(1, 600),
  ),
  answerMemory: setting(
    'ENTENTE_ANSWER_MEMORY',
    '48',
    'MiB of answers that the server remembers as long as the graph stays as it is; with 0 it works out each anew.',
    integer(0, 4096),
  ),
  askModelUrl: setting(
    'ASK_MODEL_URL',
    '',
    'Chat completions of a model that reads what the rules do not: `https://…/v1/chat/completions`.',
    webAddress,
  ),
  askModelName: setting('ASK_MODEL_NAME', '', "The model's name, with `ASK_MODEL_URL`.", text),
  askModelKey: setting(
    'ASK_MODEL_KEY',
    '',
    'Key, with `ASK_MODEL_URL`; empty for a model that asks for none.',
    headerText,
  ),
  askModelTimeout: setting(
    'ASK_MODEL_TIMEOUT',
    '8',
    'Seconds after which the model is waited for no longer.',
    integer(1, 60),
  ),
  slowQuery: setting(
    'ENTENTE_SLOW_QUERY',
    '1000',
    'Milliseconds from which a database query is logged as slow.',
    integer(0, 600_000),
  ),
  traces: setting(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    '',
    'Where OpenTelemetry traces are sent, `http://localhost:4318`; none are made if empty.',
    webAddress,
  ),
  logLevel: setting(
    'ENTENTE_LOG_LEVEL',
    'info',
    'What is logged: `trace`, `debug`, `info`, `warn`, `error` or `silent`.',
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
  ),
} as const;

/** What must neither be shown, even where it does not fit, nor given away. */
const secrets: ReadonlySet<string> = new Set([settings.neo4jPassword.name, settings.askModelKey.name]);

/** An environment for processes of others, which have no use for our keys and passwords. */
export const withoutSecrets = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !secrets.has(name)));

/** Whether only this machine reaches an address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** The settings' checked values, by key. */
export type Config = { readonly [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']> };

/**
 * Reads the configuration out of an environment.
 *
 * @param environment the variables, as `process.env` holds them; an empty one counts as absent
 * @returns a frozen value
 * @throws EntenteError BAD_INPUT naming every variable that does not fit, not only the first
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, { name, fallback, schema }] of Object.entries(settings)) {
    const given = environment[name] || fallback;
    const result = (schema as z.ZodType).safeParse(given);
    if (result.success) values[key] = result.data;
    else
      faults.push(
        `${name} ${shown(name, given)}: ${result.error.issues.map((issue) => issue.message).join('; ')}`,
      );
  }
  if (values['askModelUrl'] && !values['askModelName'])
    faults.push('ASK_MODEL_NAME is empty: must name the model that ASK_MODEL_URL is to use');
  const host = values['host'] as string;
  if (!values['isPublic'] && values['tokens'] === undefined && !isLoopback(host))
    faults.push(
      `HOST is "${host}": everybody who reaches this machine could read the graph. Set ENTENTE_TOKENS to a file of tokens, or ENTENTE_PUBLIC=read if that is meant; else leave HOST out, and let a proxy in front say who may`,
    );
  if (faults.length > 0)
    throw new EntenteError(
      'BAD_INPUT',
      `The settings do not fit.\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  return Object.freeze(values) as unknown as Config;
}

/** A value as a fault tells it: without the password that an address may hold. */
const shown = (name: string, given: string): string =>
  secrets.has(name) ? 'does not fit' : `is "${given.replace(/\/\/[^/@]*@/, '//…@')}"`;
