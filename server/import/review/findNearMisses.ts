import type { EntityId } from '../../ids.ts';
import type { EntityKind } from '../../vocabulary.ts';
import { pairsByKey } from './pairsByKey.ts';
import { readNearName, type NearName } from './nearName.ts';
import type { AllNames, Difference } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

/** An entity whose names are compared with others'. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Its label, and all its names. */
  readonly name: string;
  readonly names: readonly string[];
  /** The state that a file places it in; null where none does. */
  readonly state: EntityId | null;
  /** That one, and those that it speaks for. */
  readonly states: readonly EntityId[];
  /** How many events it took part in. */
  readonly events: number;
  /** Whether imports alone have brought it: then its name can be taken for another's. What a data folder holds stays. */
  readonly isImported: boolean;
  /** Whether it is among those that were just imported; of other pairs nothing is said. */
  readonly isNew: boolean;
}

/** Two entities that may well be one. */
export interface NearMiss {
  /** The one whose name would become another name of the other: imported, and of two that are the one of fewer events. */
  readonly entity: NamedEntity;
  readonly other: NamedEntity;
  readonly reason: string;
  /** From 0 to 1, to put near misses in order. */
  readonly likelihood: number;
}

/** What is less likely is not worth anybody's time. */
const leastLikelihood = 0.31;

/** A word that more of a thousand names have than this is common; in small graphs, that more than four have. */
const commonInThousand = 1;

/**
 * Finds the entities that may well be one by their names, and says why, most likely first. States are known by all their names and are
 * not compared.
 *
 * @param entities all there are; only pairs with a new one count
 */
export function findNearMisses(entities: readonly NamedEntity[]): NearMiss[] {
  const compared = entities.filter(({ kind }) => kind !== 'STATE');
  const named = compared.flatMap((entity) => {
    const names = new Map(
      entity.names.map((text) => readNearName(text, entity.kind)).map((name) => [name.key, name]),
    );
    return [...names.values()].filter(({ key }) => key !== '').map((name) => ({ entity, name }));
  });
  const names = readAllNames(named);
  const labels = new Map(entities.map(({ id, name }) => [id, name]));
  const labelOf = (id: EntityId): string => labels.get(id) ?? id;
  const found = new Map<string, NearMiss>();
  for (const rule of rules)
    pairsByKey(
      named.length,
      (position) =>
        rule.keys((named[position] as Named).name).map((key) => `${key}|${named[position]?.name.inside}`),
      (one, another) => {
        for (const [subject, other] of ways(named[one] as Named, named[another] as Named, rule.isOneWay)) {
          if (!rule.acrossKinds && !fitKinds(subject.entity.kind, other.entity.kind)) return;
          if (subject.name.inside !== other.name.inside || subject.name.marks !== other.name.marks) return;
          const difference = rule.compare(subject.name, other.name, names);
          if (!difference) continue;
          const miss = weigh(subject.entity, other.entity, difference, labelOf);
          const key = [subject.entity.id, other.entity.id].sort().join(' ');
          if (miss.likelihood >= leastLikelihood && miss.likelihood > (found.get(key)?.likelihood ?? 0))
            found.set(key, miss);
        }
      },
    );
  return [...found.values()].sort(
    (one, other) =>
      other.likelihood - one.likelihood ||
      other.other.events - one.other.events ||
      (one.entity.id < other.entity.id ? -1 : 1),
  );
}

interface Named {
  readonly entity: NamedEntity;
  readonly name: NearName;
}

/** Which of two can be taken for the other. Of two imported ones the busier stays, and of equally busy ones the first by id. */
function ways(one: Named, other: Named, isOneWay: boolean): (readonly [Named, Named])[] {
  const [a, b] = [one.entity, other.entity];
  if (a.id === b.id || !(a.isNew || b.isNew)) return [];
  const both = [
    ...(a.isImported ? [[one, other] as const] : []),
    ...(b.isImported ? [[other, one] as const] : []),
  ];
  if (isOneWay || both.length < 2) return both;
  const isFirst = a.events === b.events ? a.id > b.id : a.events < b.events;
  return [isFirst ? [one, other] : [other, one]];
}

const organizations: readonly EntityKind[] = ['ORGANIZATION', 'OUTLET'];
const fitKinds = (one: EntityKind, other: EntityKind): boolean =>
  one === other || (organizations.includes(one) && organizations.includes(other));

function weigh(
  entity: NamedEntity,
  other: NamedEntity,
  { reason, likelihood }: Difference,
  labelOf: (id: EntityId) => string,
): NearMiss {
  const isPlaced = entity.states.length > 0 && other.states.length > 0;
  const inOneState = isPlaced && entity.states.some((state) => other.states.includes(state));
  const sameKind = entity.kind === other.kind;
  const labels = (states: readonly EntityId[]): string => states.map(labelOf).join(' and ');
  const isPlain = labels(entity.states) !== labels(other.states);
  const places = ({ states }: NamedEntity): string => (isPlain ? labels(states) : states.join(' and '));
  const reasons = [
    reason,
    ...(isPlaced && !inOneState
      ? [`the file places it in ${places(entity)}, the other is of ${places(other)}`]
      : []),
    ...(sameKind
      ? []
      : [`by the file or its name it is ${articled(entity.kind)}, the other is ${articled(other.kind)}`]),
  ];
  const likely = likelihood * (isPlaced ? (inOneState ? 1.05 : 0.6) : 1) * (sameKind ? 1 : 0.8);
  return { ...{ entity, other }, reason: reasons.join('; '), likelihood: Math.min(likely, 1) };
}

const articled = (kind: EntityKind): string => `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`;

function readAllNames(named: readonly Named[]): AllNames {
  const words = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, word: string, id: string) => {
    const known = to.get(word);
    if (known) known.add(id);
    else to.set(word, new Set([id]));
  };
  for (const { entity, name } of named) {
    for (const word of name.words) add(words, word, entity.id);
    if (entity.kind === 'PERSON' && name.words.length > 1) add(surnames, name.words.at(-1) ?? '', entity.id);
  }
  const most = Math.max(4, (named.length / 1000) * commonInThousand);
  const count = (word: string): number => words.get(word)?.size ?? 0;
  return {
    count,
    isCommon: (word) => count(word) > most,
    isOneSurname: (word) => surnames.get(word)?.size === 1,
  };
}
