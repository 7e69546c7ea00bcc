/** A name with something in brackets at its end: `Priest (Holy See (Vatican City State))`. */
interface BracketedName {
  /** `Priest` */
  readonly before: string;
  /** `Holy See (Vatican City State)` */
  readonly inside: string;
}

/** What stands in the last brackets of a name, which may hold others; null where it does not end in brackets. */
export function inBrackets(name: string): BracketedName | null {
  if (!name.endsWith(')')) return null;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    if (name[at] === '(') depth -= 1;
    if (depth > 0) continue;
    const before = name.slice(0, at).trim();
    const inside = name.slice(at + 1, -1).trim();
    return before !== '' && inside !== '' ? { before, inside } : null;
  }
  return null;
}
