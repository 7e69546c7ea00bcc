/**
 * What is chosen after one switch of a list was pressed; null for all.
 *
 * @param all what the list holds
 * @param open whether there is more than the list holds: none chosen then means all, and the first chosen means only that
 */
export function toggled<Id extends string>(
  all: readonly Id[],
  chosen: readonly Id[] | null,
  id: Id,
  open: boolean,
): readonly Id[] | null {
  const before = chosen ?? (open ? [] : all);
  const next = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  if (open) return next.length === 0 ? null : next;
  const inOrder = all.filter((each) => next.includes(each));
  return inOrder.length === all.length ? null : inOrder;
}
