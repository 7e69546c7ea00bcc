import type { GatheredParticipant } from './gather.ts';

/** The pairs of whom an event gives relations, each once, as `cypher/event/relations.cypher` pairs them; without topics. */
export function relationsOf(
  participants: readonly Pick<GatheredParticipant, 'entity' | 'end'>[],
): { readonly source: string; readonly target: string }[] {
  const pairs = participants.flatMap((source) =>
    participants.flatMap((target) => {
      const isPair =
        source.end === 'BOTH'
          ? target.end === 'BOTH' && source.entity < target.entity
          : source.end === 'SOURCE' && target.end === 'TARGET';
      return isPair ? [{ source: source.entity, target: target.entity }] : [];
    }),
  );
  return [...new Map(pairs.map((pair) => [`${pair.source} ${pair.target}`, pair])).values()];
}
