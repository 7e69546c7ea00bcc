import { lazy, type ComponentType } from 'react';

/** A part of the page that could not be fetched: the server is away, or has been updated and no longer has it. */
export class PartMissing extends Error {}

/** What makes each part that did not come ask for itself anew. */
const missing = new Set<() => void>();

/** Lets what could not be fetched be fetched when it is drawn again: React remembers for ever that a load failed. */
export function forgetMissing(): void {
  for (const renew of missing) renew();
  missing.clear();
}

/**
 * A component that is fetched when it is first drawn; to be drawn within a `PartPlace`, or within a Suspense and a Mishap of their own.
 *
 * @throws PartMissing, when drawn, if it could not be fetched
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const attempt = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        missing.add(() => (current = attempt()));
        throw new PartMissing('', { cause: error });
      }),
    ) as ComponentType<Props>;
  let current = attempt();
  return function Part(props: Props) {
    const Current = current;
    return <Current {...props} />;
  };
}
