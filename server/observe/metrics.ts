import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Asked } from './asked.ts';

/** Nodes of the graph by label, as `/metrics` tells them. */
export type Sizes = Readonly<Record<string, number>>;

/** A request that has ended, with its answer or without. */
export interface Ended {
  readonly method: string;
  /** See `routeOf`. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly about: Asked;
}

/** What Prometheus can read of one app: of the process, its requests, its database and its memory of answers. */
export interface Metrics {
  /** Counts a request that has ended. */
  readonly request: (ended: Ended) => void;
  /** Counts a query of the database while it is under way; what it gives is called when it has ended. */
  readonly query: (name: string) => (seconds: number, failed: boolean) => void;
  /** Counts an answer that was remembered, or had to be asked for. */
  readonly remembered: (hit: boolean) => void;
  /** Counts a request's whole answer that was remembered, or had to be worked out. */
  readonly answeredAgain: (hit: boolean) => void;
  readonly contentType: string;
  /** @param sizes null where the database does not answer */
  readonly text: (sizes: Sizes | null) => Promise<string>;
}

const routes = ['/graphql', '/graphiql', '/healthz', '/readyz', '/metrics', '/session', '/embed', '/assets'];

/** The route of a path, of a closed list: what callers make up must not become a label or stand in a line. */
export const routeOf = (path: string): string =>
  routes.find((route) => path === route || path.startsWith(`${route}/`)) ?? 'page';

/** Methods that come; what callers make up is told as `other`. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** @param operations names of the page's own queries: what others call theirs is told as `other` */
export function createMetrics(operations: ReadonlySet<string>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const times = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({ name, help, labelNames: [...labelNames], buckets, registers });
  const requests = times(
    'entente_http_request_duration_seconds',
    'Time from request to response, in seconds.',
    ['method', 'route', 'status'],
  );
  const operation = times(
    'entente_operation_duration_seconds',
    'Time from request to response of a query of the API, in seconds, by its name; outcome is ok or the code of an error.',
    ['operation', 'outcome'],
  );
  const queries = times(
    'entente_database_query_duration_seconds',
    'Time that the database took for a query, in seconds, by its file below cypher/.',
    ['query', 'outcome'],
  );
  const underWay = new Gauge({
    name: 'entente_database_queries_under_way',
    help: 'Queries that the database is at work on: each holds a connection of the pool.',
    registers,
  });
  const answers = new Counter({
    name: 'entente_remembered_answers_total',
    help: 'Questions to the database that were answered from memory (hit) or by it (miss).',
    labelNames: ['outcome'],
    registers,
  });
  const again = new Counter({
    name: 'entente_answers_total',
    help: 'GraphQL queries whose whole answer was there from memory (hit) or was worked out (miss).',
    labelNames: ['outcome'],
    registers,
  });
  const nodes = new Gauge({
    name: 'entente_graph_nodes',
    help: 'Nodes of the graph by label.',
    labelNames: ['label'],
    registers,
  });

  return {
    request: ({ method, route, status, seconds, about }) => {
      const labels = { method: methods.has(method) ? method : 'other', route, status: String(status) };
      requests.observe(labels, seconds);
      if (route !== '/graphql') return;
      const name = about.operation ?? '';
      operation.observe(
        { operation: operations.has(name) ? name : 'other', outcome: about.codes[0] ?? 'ok' },
        seconds,
      );
    },
    query: (name) => {
      underWay.inc();
      return (seconds, failed) => {
        underWay.dec();
        queries.observe({ query: name, outcome: failed ? 'failed' : 'ok' }, seconds);
      };
    },
    remembered: (hit) => answers.inc({ outcome: hit ? 'hit' : 'miss' }),
    answeredAgain: (hit) => again.inc({ outcome: hit ? 'hit' : 'miss' }),
    contentType: registry.contentType,
    text: (sizes) => {
      nodes.reset();
      for (const [label, count] of Object.entries(sizes ?? {})) nodes.set({ label }, count);
      return registry.metrics();
    },
  };
}
