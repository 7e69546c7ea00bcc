import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { Mishap } from './Mishap.tsx';

interface PartPlaceProps extends ComponentProps<typeof Mishap> {
  /** What stands there until the part has come; nothing if left out. */
  readonly waiting?: ReactNode;
}

/** Where parts are drawn (`part`): while one is fetched, the rest of the page stays, and if it does not come that is said here. */
export const PartPlace = ({ waiting = null, children, ...mishap }: PartPlaceProps) => (
  <Mishap {...mishap}>
    <Suspense fallback={waiting}>{children}</Suspense>
  </Mishap>
);
