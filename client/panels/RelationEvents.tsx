import { usePages } from '../api/usePages.ts';
import { RelationDocument, type RelationQueryVariables } from '../operations/generated.ts';
import { Ledger } from './Ledger.tsx';
import { relationIn, type RelationFound } from './useRelation.ts';

/** The events behind a relation, newest first. */
export function RelationEvents({
  relation,
  variables,
}: {
  readonly relation: RelationFound;
  /** What the relation was asked for with. */
  readonly variables: RelationQueryVariables;
}) {
  const { nodes, rest } = usePages(
    relation.events,
    RelationDocument,
    (after): RelationQueryVariables => ({ ...variables, after }),
    (result) => relationIn(result)?.events,
  );
  const { kind, source, target } = relation;
  return (
    <Ledger events={nodes} rest={rest} apartFrom={[source, target]} withTopics={kind === 'SPOKE_WITH'} />
  );
}
