import type { ReactNode } from 'react';

/** A quiet word where there is nothing to show, and what can be done about it. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
