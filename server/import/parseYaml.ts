import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

/** A YAML or JSON text that is as it should be. */
export interface ParsedYaml<Value> {
  readonly value: Value;
  readonly document: Document;
  /** The line on which something stands, or what it would stand in; null in an empty text. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | null;
}

/**
 * Reads a text that a person has written.
 *
 * @param name of the file, for faults
 * @param whole what the file is as a whole, for faults: `the mapping`
 * @param onFaults receives a line for each fault, naming file, line and field, and throws
 */
export function parseYaml<Value>(
  content: string,
  name: string,
  whole: string,
  schema: z.ZodType<Value>,
  onFaults: (faults: readonly string[]) => never,
): ParsedYaml<Value> {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter });
  if (document.errors.length > 0)
    onFaults(document.errors.map(({ message }) => `${name}: ${message.split('\n')[0] ?? ''}`));
  // What is not there should stand in what is.
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const node = document.getIn(
      path.filter((key) => typeof key !== 'symbol'),
      true,
    );
    if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    return path.length > 0 ? lineOf(path.slice(0, -1)) : null;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, document, lineOf };
  return onFaults(
    result.error.issues.map(({ path, message }) => {
      const line = lineOf(path);
      return `${name}${line === null ? '' : `:${line}`}: ${path.map(String).join('.') || whole}: ${message}`;
    }),
  );
}
