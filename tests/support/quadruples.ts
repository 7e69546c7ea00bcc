import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { EntenteError } from '../../server/errors.ts';
import { eventKinds, type EventKind, type Medium } from '../../server/vocabulary.ts';

/** Subject, what it does, object and day: the form in which coded event data is shared for research. */
export interface Quadruple {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Reads tab-separated files.
 *
 * @throws EntenteError BAD_INPUT naming the first line that is none
 */
export async function readQuadruples(files: readonly string[]): Promise<Quadruple[]> {
  const quadruples: Quadruple[] = [];
  for (const file of files) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number += 1;
      if (line === '') continue;
      const [subject, relation, object, day] = line.split('\t');
      if (!subject || !relation || !object || !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))
        throw new EntenteError(
          'BAD_INPUT',
          `${file}:${number} is no quadruple. Write subject, relation, object and YYYY-MM-DD, with tabs between them.`,
        );
      quadruples.push({ subject, relation, object, day: day ?? '' });
    }
  }
  return quadruples;
}

/** CAMEO's labels of the codes 036 to 046 that are talks, and how they are held. */
const talks: Readonly<Record<string, Medium | null>> = {
  Consult: null,
  'Discuss by telephone': 'PHONE',
  'Make a visit': 'IN_PERSON',
  'Host a visit': 'IN_PERSON',
  "Meet at a 'third' location": 'IN_PERSON',
  'Engage in negotiation': null,
  'Engage in mediation': null,
  Mediate: null,
};

/** The kind that a row names itself, else whether it tells of a talk; all else counts as stated. Only for measuring. */
export const kindOf = ({ relation }: Quadruple): EventKind =>
  eventKinds.find((kind) => kind === relation) ?? (relation in talks ? 'SPOKE_WITH' : 'STATED');
export const mediumOf = ({ relation }: Quadruple): Medium | null => talks[relation] ?? null;
