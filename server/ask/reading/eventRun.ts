import type { EventKind, Medium } from '../../vocabulary.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Mention } from '../names/mention.ts';
import { isFlag } from './phrase.ts';
import type { Item } from './items.ts';

/** What a description of an event says: "the call between Macron and Putin", "the Kremlin's denial". */
export interface EventDescription {
  readonly mentions: readonly Mention[];
  readonly kinds: readonly EventKind[] | null;
  readonly media: readonly Medium[] | null;
  /** The items that say something else: words to find. */
  readonly rest: readonly Item[];
}

/** Words that say nothing of an event. */
const joins: ReadonlySet<Concept> = new Set<Concept>(['FILLER', 'ABOUT', 'THAT', 'AGAINST', 'HAPPEN']);

export function describeEvent(items: readonly Item[]): EventDescription {
  const mentions: Mention[] = [];
  const rest: Item[] = [];
  let kinds: readonly EventKind[] | null = null;
  let media: readonly Medium[] | null = null;
  for (const item of items) {
    if (item.type === 'name') mentions.push(item.mention);
    else if (item.type === 'strange') rest.push(item);
    else {
      const { concept, kinds: itsKinds, media: itsMedia } = item.meaning;
      if (concept === 'SPEAK' && !kinds) {
        kinds = ['SPOKE_WITH'];
        media = itsMedia ?? media;
      } else if (concept === 'SPEAK' && kinds?.[0] === 'SPOKE_WITH') media = itsMedia ?? media;
      else if (concept === 'ACT' && itsKinds && !kinds) kinds = itsKinds;
      else if (concept === 'MEDIUM') media = itsMedia ?? media;
      else if (!joins.has(concept) && !isFlag(concept)) rest.push(item);
    }
  }
  return { mentions, kinds, media, rest };
}
