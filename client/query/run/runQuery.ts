import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { away } from '../../api/away.ts';
import type { Written } from '../written.ts';
import { asAsked } from './asAsked.ts';
import { drawable } from './drawable.ts';
import { placeOfPath, type TextPlace } from './placeOfPath.ts';

/** What went wrong with a query, or with a part of it. */
export interface Fault {
  readonly message: string;
  /** Of the API's codes; null for what never came to it. */
  readonly code: string | null;
  /** Where in the query; null where that is not known. */
  readonly place: TextPlace | null;
  /** What stands there in the answer, with dots; null where the fault is not of one field. */
  readonly path: string | null;
}

/** What a query came to. */
export interface Result {
  /** What was asked for; null where there is no answer. */
  readonly data: unknown;
  /** The same with what is needed to draw it. */
  readonly whole: unknown;
  readonly faults: readonly Fault[];
  readonly milliseconds: number;
}

/** What is asked of a query, worked out before it is sent. */
interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly locations?: readonly TextPlace[];
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Runs what the reader has written, so that its answer can be drawn, and gives it as it was asked for. Faults are part of what comes
 * back.
 *
 * @param offset where the reader stands in the query: of several operations the one there is run
 * @param signal ends the request; the promise is then rejected with its reason
 */
export async function runQuery(
  written: Written,
  schema: GraphQLSchema,
  offset: number,
  signal: AbortSignal,
): Promise<Result> {
  const start = performance.now();
  const done = (faults: readonly Fault[], data: unknown = null, whole: unknown = null): Result => ({
    data,
    whole,
    faults,
    milliseconds: performance.now() - start,
  });
  const asked = read(written, offset);
  if ('message' in asked) return done([asked]);
  try {
    const typed = { query: written.query, asked };
    const full = validate(schema, asked.document).length === 0 ? drawable(asked.document, schema) : null;
    const sent = full ? { query: print(full), asked } : typed;
    let answer = await send(sent, signal);
    // A query that is refused as it stands is to be refused in its own words and places, and one that is too large only
    // with what is needed to draw it is answered without that.
    if (full && isRefused(answer)) answer = await send(typed, signal);
    const whole = answer.data ?? null;
    return done(faultsOf(answer, asked), partAsked(whole, asked, schema), whole);
  } catch (error) {
    if (signal.aborted) throw error;
    return done([{ message: away, code: 'UNAVAILABLE', place: null, path: null }]);
  }
}

/** Whether nothing of a query was run: what fails while it runs has a path. */
const isRefused = ({ data, errors = [] }: Answer): boolean => !data && errors.every(({ path }) => !path);

/** What is to be asked, or why it cannot be. */
function read({ query, variables }: Written, offset: number): Asked | Fault {
  const given = variablesIn(variables);
  if ('message' in given) return given;
  try {
    const document = parse(query);
    const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const here = operations.find(({ loc }) => loc && loc.start <= offset && offset <= loc.end);
    const operation = here ?? operations[0];
    if (operation) return { document, operation, variables: given.values };
    return { message: 'There is no operation in it.', code: 'BAD_INPUT', place: null, path: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { message: error.message, code: 'BAD_INPUT', place: error.locations?.[0] ?? null, path: null };
  }
}

function variablesIn(text: string): { readonly values: Readonly<Record<string, unknown>> } | Fault {
  const fault = (why: string): Fault => ({
    message: `The variables are not a JSON object: ${why}`,
    code: 'BAD_INPUT',
    place: null,
    path: null,
  });
  if (text.trim() === '') return { values: {} };
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? { values: values as Readonly<Record<string, unknown>> }
      : fault('write them as { "name": value }.');
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

async function send(
  { query, asked }: { readonly query: string; readonly asked: Asked },
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({
      query,
      variables: asked.variables,
      ...(asked.operation.name && { operationName: asked.operation.name.value }),
    }),
    signal,
  });
  return (await response.json()) as Answer;
}

/** The faults of an answer. What has a path is found in the reader's document: the places that the server names are in what was sent. */
const faultsOf = ({ errors = [] }: Answer, { document, operation }: Asked): Fault[] =>
  errors.map(({ message, extensions, locations, path }) => ({
    message,
    code: extensions?.code ?? null,
    place: path ? placeOfPath(document, operation.selectionSet, path) : (locations?.[0] ?? null),
    path: path?.join('.') ?? null,
  }));

function partAsked(
  whole: unknown,
  { document, operation, variables }: Asked,
  schema: GraphQLSchema,
): unknown {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  return asAsked(whole, document, operation, coerced);
}
