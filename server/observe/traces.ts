import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Request, Response } from 'express';
import type { Asked } from './asked.ts';

/** Where spans go once `openTraces` has opened them a way; until then making one does next to nothing. */
const tracer = () => trace.getTracer('entente');

/**
 * Has traces sent to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, as OpenTelemetry's own variables set it (`OTEL_SERVICE_NAME`,
 * `OTEL_TRACES_SAMPLER`, headers). What sends them is loaded only then.
 *
 * @returns sends what is left and ends
 */
export async function openTraces(): Promise<() => Promise<void>> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const provider = new NodeTracerProvider({
    resource: resources
      .resourceFromAttributes({ 'service.name': 'entente' })
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}

/** Goes on with a request inside a span of it, which goes on with the trace of whoever sent the request. */
export function traceRequest(request: Request, response: Response, about: Asked, next: () => void): void {
  const parent = propagation.extract(context.active(), request.headers);
  const span = tracer().startSpan(
    request.method,
    { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method } },
    parent,
  );
  response.once('close', () => {
    if (about.operation !== null) {
      span.updateName(`query ${about.operation}`);
      span.setAttributes({ 'graphql.operation.type': 'query', 'graphql.operation.name': about.operation });
    }
    span.setAttributes({ 'http.response.status_code': response.statusCode, 'entente.request.id': about.id });
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
}

/** Runs a query of the database inside a span that tells its file below cypher/, and nothing of its values. */
export const traceQuery = <T>(name: string, run: () => Promise<T>): Promise<T> =>
  tracer().startActiveSpan(
    name,
    {
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'neo4j', 'db.operation.name': name },
    },
    async (span) => {
      try {
        return await run();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
  );
