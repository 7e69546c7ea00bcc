import type { Actor } from '../row.ts';
import { cached } from './cached.ts';
import { inBrackets } from './inBrackets.ts';
import { isOfState } from './isOfState.ts';
import { isStateName, usualStateName } from './stateNames.ts';

const speaksForState = cached(isOfState);

/**
 * Who a name of coded data is. `Foreign Affairs (Bangladesh)` is an office that speaks for Bangladesh, `Citizen (India)` is of India and
 * speaks for nobody; `Military Wing (Hamas)` is of no state.
 *
 * @param name tidy
 * @param state where the file places it, if it says so
 */
export function actorOf(name: string, state: string | null): Actor {
  if (isStateName(name)) return { name, kind: 'STATE', state: null };
  const bracketed = inBrackets(name);
  const placed = state === null ? null : usualStateName(state);
  if (!bracketed) return { name, kind: null, state: placed };
  if (!isStateName(bracketed.inside)) return { name, kind: 'ORGANIZATION', state: placed };
  const inside = usualStateName(bracketed.inside);
  const actor = { name, kind: 'ORGANIZATION', state: inside } as const;
  return speaksForState(bracketed.before)
    ? { ...actor, represents: { state: inside, office: null, on: null } }
    : actor;
}
