import { placesNamed } from '../../ask/places/placesNamed.ts';
import type { EntityKind } from '../../vocabulary.ts';
export const kindOfName = (name: string): EntityKind =>
  placesNamed(name, 'en').some(({ as }) => as === 'NAME')
    ? 'STATE'
    : /\(|Ministry|Party|Council|Union|Police/.test(name)
      ? 'ORGANIZATION'
      : 'PERSON';
