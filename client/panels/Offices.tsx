import { useDates } from '../dates/useDates.ts';
import type { EntityKind } from '../operations/generated.ts';
import { Name } from '../ui/Name.tsx';
import { NodeSign } from '../ui/NodeSign.tsx';
import { SelectLink } from '../ui/SelectLink.tsx';

interface Office {
  readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string };
  readonly office?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Who speaks for whom, as what, and when; nothing where nobody does. */
export function Offices({ title, offices }: { readonly title: string; readonly offices: readonly Office[] }) {
  const { date } = useDates();
  if (offices.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="lines">
        {offices.map(({ entity, office, from, to }) => (
          <li key={`${entity.id} ${office ?? ''} ${from ?? ''}`}>
            <SelectLink to={{ type: 'entity', id: entity.id }}>
              <NodeSign kind={entity.kind} />
              <span>
                <Name text={entity.name} />
                {office && (
                  <span className="when">
                    {' '}
                    <Name text={office} />
                  </span>
                )}
                {(from || to) && <span className="when"> {date(`${from ?? '..'}/${to ?? '..'}`)}</span>}
              </span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
