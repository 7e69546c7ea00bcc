import { LRUCache } from 'lru-cache';
import type { Database } from '../../database.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { keyOf } from '../../fold.ts';
import type { EntityId } from '../../ids.ts';
import { entityRow, type Row } from '../../load/rows.ts';
import { loadQuery } from '../../queries.ts';
import { wholeName } from '../../search.ts';
import type { EntityKind } from '../../vocabulary.ts';
import { kindOfName } from '../names/kindOfName.ts';
import type { Actor } from '../row.ts';
import { underDecisions, type AcceptedNames } from '../review/acceptedNames.ts';
import type { DecidedName } from '../review/decisions.ts';
import { decide, type Named, type Namesake } from './decide.ts';
import { keysOfState, meansSeveralStates, namesOfState, stateCodeOf } from './stateNames.ts';

const entitiesNamed = loadQuery('import/entities-named');
const takenIds = loadQuery('import/taken-ids');

/** Whom somebody speaks for, to be written. */
export interface Representation {
  readonly id: EntityId;
  readonly principal: EntityId;
  readonly office: string | null;
  /** EDTF. */
  readonly on: string | null;
}

/** What has to be written before events can refer to those whom some rows name. */
export interface NewEntities {
  readonly entities: readonly Row[];
  readonly representations: readonly Representation[];
  /** All that the rows name and that this run has not named before. */
  readonly named: readonly EntityId[];
  /** Ids of decisions on names that were followed. */
  readonly decisions: readonly string[];
}

export interface Resolver {
  /** Finds those whom rows name, or makes them. Call it again only when what it gave has been written. */
  readonly resolve: (actors: readonly Actor[]) => Promise<NewEntities>;
  /** Who an actor of one of the last two calls is. */
  readonly idOf: (actor: Actor) => EntityId;
  /** Whether an entity is a person who speaks for somebody. */
  readonly isRepresentative: (id: EntityId) => boolean;
}

/** As many as a dataset of some years names, and very many more than some calls of `resolve`; what is forgotten is looked up again. */
const mostRemembered = 200_000;

/**
 * Decides whom the names in a dataset's files mean: the entity that has that very spelling already, whatever its script and
 * diacritics, or a new one (`decide` says which). States are known by all their names.
 *
 * @param accepted names that are others' by decision
 */
export function openResolver(database: Database, dataset: string, accepted: AcceptedNames): Resolver {
  const known = new LRUCache<string, EntityId>({ max: mostRemembered });
  const named = new LRUCache<EntityId, true>({ max: mostRemembered });
  const represented = new LRUCache<string, true>({ max: mostRemembered });
  const people = new LRUCache<EntityId, true>({ max: mostRemembered });
  const speaking = new LRUCache<EntityId, true>({ max: mostRemembered });
  const sought = new LRUCache<string, Wanted>({ max: mostRemembered });
  // Each actor is asked for again when the row that names it is taken.
  const soughtBefore = new WeakMap<Actor, Wanted>();

  const idOfState = (name: string): EntityId | null => known.get(want(stateActor(name)).key) ?? null;
  /** Each row names somebody, and mostly somebody who was named before. */
  function want(actor: Actor): Wanted {
    const same = soughtBefore.get(actor);
    if (same) return same;
    const { name, kind, state, represents } = actor;
    const key = `${kind ?? ''}|${state ?? ''}|${represents?.state ?? ''}|${name}`;
    const wanted = sought.get(key) ?? wantedOf(actor, idOfState);
    sought.set(key, wanted);
    soughtBefore.set(actor, wanted);
    return wanted;
  }

  async function resolveAll(actors: readonly Actor[], found: Found, isFirstTry = true): Promise<void> {
    const unknown = new Map<string, Wanted>();
    for (const actor of actors) {
      const wanted = want(actor);
      const id = known.get(wanted.key);
      if (id === undefined) unknown.set(wanted.key, wanted);
      else found.ids.add(id);
    }
    if (unknown.size === 0) return;
    const namesakes = await readNamesakes(
      database,
      [...unknown.values()].flatMap(({ spellings }) => spellings),
    );
    const fresh = new Map<string, Row>();
    for (const wanted of unknown.values()) {
      const candidates = underDecisions(
        wanted,
        uniqueById(wanted.spellings.flatMap((key) => namesakes.get(key) ?? [])),
        wanted.spellings.flatMap((key) => accepted.get(key) ?? []),
      );
      const same = decide(wanted, candidates, dataset);
      if (same) {
        if (same.decision !== undefined) found.decisions.add(same.decision);
        known.set(wanted.key, same.id);
        if (same.kind === 'PERSON') people.set(same.id, true);
        if (same.speaks) speaking.set(same.id, true);
        found.ids.add(same.id);
        continue;
      }
      const row = newEntity(wanted, candidates.length > 0);
      fresh.set(wanted.key, row);
      // Others of this batch may have the same name.
      for (const key of wanted.spellings)
        namesakes.set(key, [...(namesakes.get(key) ?? []), namesakeOf(row, wanted, dataset)]);
    }
    const taken = new Set(
      (await database.read<{ id: string }>(takenIds, { ids: [...fresh.values()].map(({ id }) => id) })).map(
        ({ id }) => id,
      ),
    );
    // Another import can have made the same one since its spelling was looked for: then it is found the next time.
    if (taken.size > 0 && isFirstTry) {
      for (const key of fresh.keys()) known.delete(key);
      return resolveAll(actors, found, false);
    }
    for (const [key, row] of fresh) {
      const free = taken.has(row.id) ? { ...row, ...renamed(row, key) } : row;
      found.entities.push(free);
      const id = free.id as EntityId;
      known.set(key, id);
      if (free.properties['kind'] === 'PERSON') people.set(id, true);
      found.ids.add(id);
    }
  }

  return {
    resolve: async (actors) => {
      const found: Found = { entities: [], ids: new Set(), decisions: new Set() };
      const states = actors.flatMap(({ state, represents }) => [state, represents?.state ?? null]);
      await resolveAll(
        states.flatMap((name) => (name === null ? [] : [stateActor(name)])),
        found,
      );
      await resolveAll(actors, found);
      const representations = actors.flatMap((actor) => {
        if (!actor.represents) return [];
        const { state, office, on } = actor.represents;
        const id = known.get(want(actor).key);
        const principal = idOfState(state);
        if (!id || !principal || id === principal) return [];
        const key = JSON.stringify([id, principal, office, on]);
        if (represented.get(key)) return [];
        represented.set(key, true);
        speaking.set(id, true);
        return [{ id, principal, office, on }];
      });
      const fresh = [...found.ids].filter((id) => !named.get(id));
      for (const id of fresh) named.set(id, true);
      return {
        ...{ entities: found.entities, representations, named: fresh },
        decisions: [...found.decisions],
      };
    },
    idOf: (actor) => {
      const id = known.get(want(actor).key);
      if (!id) throw new Error(`"${actor.name}" has not been resolved.`);
      return id;
    },
    isRepresentative: (id) => people.has(id) && speaking.has(id),
  };
}

interface Found {
  readonly entities: Row[];
  readonly ids: Set<EntityId>;
  readonly decisions: Set<string>;
}

/** An actor as it is looked for. */
interface Wanted extends Named {
  /** The same for all that are the same one. */
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

const stateActor = (name: string): Actor => ({ name, kind: 'STATE', state: null });

function wantedOf(actor: Actor, idOfState: (name: string) => EntityId | null): Wanted {
  const { name, kind } = actor;
  const likelyKind = kind ?? kindOfName(name);
  const code = likelyKind === 'STATE' ? stateCodeOf(name) : null;
  if (code) {
    return {
      key: `state ${code}`,
      name,
      kind: 'STATE',
      likelyKind,
      state: null,
      isOfSeveral: false,
      spellings: keysOfState(code),
    };
  }
  const place = actor.state ?? actor.represents?.state ?? null;
  const state = likelyKind === 'STATE' || place === null ? null : idOfState(place);
  // A name without a single letter or digit is known by its signs.
  const spelling =
    keyOf(name) ||
    fingerprintOf(name)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  return {
    key: JSON.stringify([spelling, kind, state]),
    name,
    kind,
    likelyKind,
    state,
    isOfSeveral: likelyKind === 'STATE' && meansSeveralStates(name),
    spellings: [spelling],
  };
}

/** Lucene takes 1024 at once. */
const mostAtOnce = 500;

async function readNamesakes(
  database: Database,
  spellings: readonly string[],
): Promise<Map<string, readonly Namesake[]>> {
  const wanted = [...new Set(spellings)];
  const chunks = Array.from({ length: Math.ceil(wanted.length / mostAtOnce) }, (_, index) =>
    wanted
      .slice(index * mostAtOnce, (index + 1) * mostAtOnce)
      .map(wholeName)
      .join(' OR '),
  );
  const rows = await database.read<Omit<Namesake, 'isCalledSo'> & { name: string; spellings: string[] }>(
    entitiesNamed,
    { spellings: chunks },
  );
  const namesakes = new Map<string, readonly Namesake[]>(wanted.map((key) => [key, []]));
  for (const { name, ...namesake } of rows) {
    const first = keyOf(name);
    for (const key of namesake.spellings) {
      const known = namesakes.get(key);
      if (known) namesakes.set(key, [...known, { ...namesake, isCalledSo: key === first }]);
    }
  }
  return namesakes;
}

const uniqueById = (namesakes: readonly Namesake[]): Namesake[] => [
  ...new Map(namesakes.map((namesake) => [namesake.id, namesake])).values(),
];

/** The entity that a name makes by itself, as it was when it had this id. */
export function entityOfName(
  { name, spelling, kind, state }: DecidedName & { readonly name: string },
  id: EntityId,
): Row {
  const named = { name, kind, likelyKind: kind, state, spellings: [spelling] };
  const rows = [false, true].map((isOneOfSeveral) => newEntity(named, isOneOfSeveral));
  const [row = newEntity(named, false)] = rows;
  return rows.find((one) => one.id === id) ?? { ...row, id, properties: { ...row.properties, id } };
}

/** @param isOneOfSeveral whether others have its name; then its id says more than the name */
function newEntity(
  { name, kind, likelyKind, state, spellings }: Omit<Wanted, 'key' | 'isOfSeveral'>,
  isOneOfSeveral: boolean,
): Row {
  const actualKind: EntityKind = kind ?? likelyKind;
  const code = actualKind === 'STATE' ? stateCodeOf(name) : null;
  const names = code ? withFirst(namesOfState(code), name) : { en: [name] };
  const slug = (spellings[0] ?? '').replaceAll(' ', '-');
  const row = entityRow({
    id: isOneOfSeveral ? `${slug}-${state ?? actualKind.toLowerCase()}` : slug,
    kind: actualKind,
    names,
    search: [],
    represents: [],
  });
  const known = new Set([...(row.properties['spellings'] as string[]), ...spellings]);
  return { ...row, properties: { ...row.properties, spellings: [...known], state } };
}

/** The file's own spelling is kept among the names: search finds the entity by it. */
function withFirst(names: Record<string, string[]>, spelling: string): Record<string, string[]> {
  const known = Object.values(names).flat();
  return known.includes(spelling) ? names : { ...names, en: [...(names['en'] ?? []), spelling] };
}

const renamed = (row: Row, key: string): Pick<Row, 'id' | 'properties'> => {
  const id = `${row.id}-${fingerprintOf(key)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8)}`;
  return { id, properties: { ...row.properties, id } };
};

const namesakeOf = (row: Row, { kind, likelyKind, state }: Wanted, dataset: string): Namesake => ({
  isCalledSo: true,
  id: row.id as EntityId,
  kind: kind ?? likelyKind,
  datasets: [dataset],
  states: state ? [state] : [],
  speaks: false,
});
