/** What accounts of one event can give differently. */
export const comparedFields = ['date', 'duration', 'medium'] as const;
export type ComparedField = (typeof comparedFields)[number];

type Account = { readonly [Field in ComparedField]?: string | null };

/** One field of one account, where there is something to say about it. */
export interface Given {
  readonly field: ComparedField;
  /** Null where this account does not give what another one gives. */
  readonly value: string | null;
  /** Whether the accounts give more than one answer; silence counts as none of them. */
  readonly differs: boolean;
}

/**
 * Compares accounts of one event, field by field.
 *
 * @returns for each account, in the same order, what it gives and what it leaves out that another gives; a field that
 *   nobody gives is not mentioned
 */
export function differences(accounts: readonly Account[]): Given[][] {
  const marked = comparedFields.flatMap((field) => {
    const values = new Set(accounts.map((account) => account[field] ?? null));
    const given = [...values].some((value) => value !== null);
    return given ? [{ field, differs: values.size > 1 }] : [];
  });
  return accounts.map((account) =>
    marked.map(({ field, differs }) => ({ field, value: account[field] ?? null, differs })),
  );
}
