import { LineCounter, parseDocument } from 'yaml';

/**
 * What the text of a file holds; YAML holds JSON, so one parser reads both.
 *
 * @param file names it in faults
 * @param faults receives a sentence for each fault, naming file and line; then nothing is returned
 */
export function parseFile(file: string, text: string, faults: string[]): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length === 0) return document.toJS() as unknown;
  for (const error of document.errors)
    faults.push(`${file}: line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
  return undefined;
}
