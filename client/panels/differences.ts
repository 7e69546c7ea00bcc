import { sameDay, secondsOf } from './comparable.ts';

/** What accounts of one event can give differently, in the order in which it is shown. */
export const comparedFields = ['date', 'duration', 'medium', 'initiator', 'outcome'] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface ComparedAccount {
  /** EDTF. */
  readonly date?: string | null;
  /** ISO 8601. */
  readonly duration?: string | null;
  readonly medium?: string | null;
  /** Who called. */
  readonly initiator?: { readonly id: string } | null;
  /** Free text. */
  readonly outcome?: string | null;
}

/**
 * How what one account gives stands to what the others give. `same`: nobody gives anything else. `vague`: a date that
 * another account knows better, without contradiction. `differs`: another account gives another answer. `silent`: not
 * given here, but elsewhere; that is no contradiction.
 */
export type Verdict = 'same' | 'vague' | 'differs' | 'silent';

/** One field of one account, where there is something to say about it. */
export interface Given {
  readonly field: ComparedField;
  readonly verdict: Verdict;
}

/**
 * Compares accounts of one event, field by field.
 *
 * @returns for each account, in the same order, what it gives and what it leaves out that another gives; a field that
 *   nobody gives is not mentioned
 */
export function differences(accounts: readonly ComparedAccount[]): Given[][] {
  const fields = comparedFields.filter((field) =>
    accounts.some((account) => answerOf(account, field) !== null),
  );
  return accounts.map((account) =>
    fields.map((field) => ({ field, verdict: verdictOn(field, account, accounts) })),
  );
}

/** The fields that accounts contradict one another in, and those that some of them leave out or give less exactly. */
export function summaryOf(given: readonly (readonly Given[])[]): {
  readonly differing: ComparedField[];
  readonly partial: ComparedField[];
} {
  const has = (field: ComparedField, verdicts: readonly Verdict[]) =>
    given.some((account) => account.some((each) => each.field === field && verdicts.includes(each.verdict)));
  const differing = comparedFields.filter((field) => has(field, ['differs']));
  const partial = comparedFields.filter(
    (field) => !differing.includes(field) && has(field, ['silent', 'vague']),
  );
  return { differing, partial };
}

function verdictOn(
  field: ComparedField,
  account: ComparedAccount,
  accounts: readonly ComparedAccount[],
): Verdict {
  const own = answerOf(account, field);
  if (own === null) return 'silent';
  const others = accounts.flatMap((other) => answerOf(other, field) ?? []);
  if (field === 'date') {
    const compared = others.map((other) => sameDay(own, other));
    if (compared.includes('never')) return 'differs';
    return compared.includes('wider') ? 'vague' : 'same';
  }
  return others.every((other) => isEqual(field, own, other)) ? 'same' : 'differs';
}

/** What an account gives in a field, as text; null where it gives nothing. */
function answerOf(account: ComparedAccount, field: ComparedField): string | null {
  if (field === 'initiator') return account.initiator?.id ?? null;
  const text = account[field]?.trim();
  // An unknown medium is a way of not giving one.
  return !text || (field === 'medium' && text === 'UNKNOWN') ? null : text;
}

function isEqual(field: ComparedField, one: string, other: string): boolean {
  if (one === other) return true;
  if (field === 'duration') return secondsOf(one) !== null && secondsOf(one) === secondsOf(other);
  return field === 'outcome' && one.toLowerCase() === other.toLowerCase();
}
