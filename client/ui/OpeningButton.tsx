import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { PartPlace } from './PartPlace.tsx';

/** What opens beside a button is told. */
export interface Opened {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  /** Whether a key opened it: then the keys go on inside. */
  readonly isByKey: boolean;
  readonly close: () => void;
}

/** A button that opens into a menu or a dialog beside it. What is opened may be loaded for it: there is nothing of it before. */
export function OpeningButton({
  into,
  label,
  children,
}: {
  readonly into: 'menu' | 'dialog';
  readonly label: ReactNode;
  readonly children: (opened: Opened) => ReactNode;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ readonly isByKey: boolean } | null>(null);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="tool"
        aria-haspopup={into}
        aria-expanded={open !== null}
        // A key clicks without a pointer.
        onClick={({ detail }) => setOpen(open ? null : { isByKey: detail === 0 })}
        onKeyDown={(event) => {
          // What opens may still be on its way; once it is there it has the keys.
          if (event.key === 'Escape') setOpen(null);
          if (into !== 'menu' || event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen({ isByKey: true });
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <PartPlace onClose={() => setOpen(null)}>
          {children({ trigger, isByKey: open.isByKey, close: () => setOpen(null) })}
        </PartPlace>
      )}
    </>
  );
}
