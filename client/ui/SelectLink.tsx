import type { ReactNode } from 'react';
import { addressOf, type Selection } from '../state/selection.ts';
import { Name } from './Name.tsx';

/** A link that looks at something: it is an address, so it can be opened beside, copied and gone back from. */
export function SelectLink({
  to,
  current,
  children,
}: {
  readonly to: Selection;
  /** Whether this is what is looked at now. */
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <a className="select" href={`#${addressOf(to)}`} aria-current={current ? 'true' : undefined}>
      {typeof children === 'string' ? <Name text={children} /> : children}
    </a>
  );
}
