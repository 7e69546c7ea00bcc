import { Fragment } from 'react';
import { SelectLink } from '../ui/SelectLink.tsx';

/** Names that open their entities, with commas between them. */
export function EntityNames({
  entities,
}: {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}) {
  return entities.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <SelectLink to={{ type: 'entity', id }}>{name}</SelectLink>
    </Fragment>
  ));
}
