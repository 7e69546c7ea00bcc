import { Document, isCollection, isSeq, type Node } from 'yaml';
import { z } from 'zod';
import { EntenteError } from '../../errors.ts';
import { keyOf } from '../../fold.ts';
import type { EntityId } from '../../ids.ts';
import { parseYaml } from '../parseYaml.ts';
import { decisionId, type DecidedName } from './decisions.ts';

const kinds = ['PERSON', 'ORGANIZATION', 'OUTLET'] as const;
const id = z
  .string()
  .min(1)
  .transform((text) => text as EntityId);

const proposalSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(kinds),
  state: id.nullable(),
  id,
  other: z.object({ id, name: z.string().optional() }),
  decision: z.enum(['open', 'accept', 'reject']),
});
const reviewSchema = z
  .array(proposalSchema)
  .nullable()
  .transform((proposals) => proposals ?? []);

/** A proposal as it stands in the file of a review. */
export interface Proposal extends DecidedName {
  readonly decisionId: string;
  readonly name: string;
  /** The entity that the name makes by itself. */
  readonly entity: EntityId;
  readonly other: EntityId;
  readonly decision: 'open' | 'accept' | 'reject';
  /** Where it stands, for faults: `review.yaml:12`. */
  readonly place: string;
}

/** A proposal as it is written into the file. */
export interface WrittenProposal {
  readonly name: string;
  readonly kind: string;
  readonly state: string | null;
  readonly id: EntityId;
  readonly other: {
    readonly id: EntityId;
    readonly name: string;
    readonly kind: string;
    readonly states: readonly string[];
  };
  readonly reason: string;
  readonly decision: 'open' | 'accept' | 'reject';
}

/** The file of a review as it was read. */
export interface ReviewFile {
  readonly proposals: readonly Proposal[];
  /**
   * The file with some proposals less and some more; all else stays as the person has it.
   *
   * @param isLeft whether the proposal at this position stays
   */
  readonly with: (isLeft: (position: number) => boolean, more: readonly WrittenProposal[]) => string;
}

const head = ` Names that may be of one entity, most likely first. Set each decision to
   accept  the name is the other entity's too
   reject  they are two; not proposed again
   open    not decided, or no longer
 and run the same command again. docs/reviewing-names.md tells more.`;

/**
 * A review from the text of its file.
 *
 * @param content empty where there is no file yet
 * @param name of the file, for faults
 * @throws EntenteError BAD_INPUT naming every fault with its line
 */
export function parseReview(content: string, name: string): ReviewFile {
  const { value, document, lineOf } = parseYaml(content, name, 'the review', reviewSchema, (faults) => {
    throw reviewFaults(faults);
  });
  return {
    proposals: value.map(({ id: entity, other, ...proposal }, position) => {
      const decided = { ...proposal, spelling: keyOf(proposal.name), entity, other: other.id };
      return { ...decided, decisionId: decisionId(decided), place: `${name}:${lineOf([position]) ?? 1}` };
    }),
    with: (isLeft, more) => {
      const written = isSeq(document.contents) ? document : new Document([]);
      if (written !== document) written.commentBefore = document.comment ?? document.commentBefore ?? head;
      const list = written.contents as unknown as { items: Node[]; flow?: boolean };
      list.items = list.items.filter((_, position) => isLeft(position));
      for (const proposal of more) {
        const node = written.createNode(proposal);
        const other = node.get('other');
        if (isCollection(other)) other.flow = true;
        node.spaceBefore = list.items.length > 0;
        list.items.push(node);
      }
      list.flow = false;
      return written.toString({ lineWidth: 0 });
    },
  };
}

/** What is said where a review cannot be followed. */
export const reviewFaults = (faults: readonly string[]): EntenteError =>
  new EntenteError(
    'BAD_INPUT',
    `The review has faults, so nothing was done:\n${faults.join('\n')}\nSee docs/reviewing-names.md.`,
  );
