import { stateCodeOf } from '../entities/stateNames.ts';

/**
 * The state in the last brackets of a name such as `Foreign Affairs (Bangladesh)` or `Priest (Holy See (Vatican City State))`, as
 * it is written there; null where what stands there is none.
 */
export function stateInBrackets(name: string): string | null {
  if (!name.endsWith(')')) return null;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at -= 1) {
    if (name[at] === ')') depth += 1;
    else if (name[at] === '(') depth -= 1;
    if (depth > 0) continue;
    const inside = name.slice(at + 1, -1).trim();
    return stateCodeOf(inside) ? inside : null;
  }
  return null;
}
