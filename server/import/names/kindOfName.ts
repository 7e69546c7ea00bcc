import { keyOf } from '../../fold.ts';
import type { EntityKind } from '../../vocabulary.ts';
import { inBrackets } from './inBrackets.ts';
import { isStateName } from './stateNames.ts';

export function kindOfName(name: string): EntityKind {
  if (isStateName(name)) return 'STATE';
  if (inBrackets(name)) return 'ORGANIZATION';
  return keyOf(name) === '' ? 'ORGANIZATION' : 'PERSON';
}
