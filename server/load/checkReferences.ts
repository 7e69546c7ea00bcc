import type { Bundle, Located } from './bundle.ts';
import { nothingKnown, type KnownRecords } from './references.ts';

/**
 * Checks what no record can check alone: that ids are unique, that every reference leads somewhere and to the right kind,
 * that every event is told by a claim, and that nobody represents himself in a circle.
 *
 * @param faults receives a sentence for each fault, naming file, record and field
 * @param graph what the graph holds of what the bundle does not
 */
export function checkReferences(bundle: Bundle, faults: string[], graph: KnownRecords = nothingKnown): void {
  const entities = uniqueById(bundle.entities, 'entity', faults);
  const topics = uniqueById(bundle.topics, 'topic', faults);
  const events = uniqueById(bundle.events, 'event', faults);
  uniqueById(bundle.articles, 'article', faults);

  const known = {
    entity: [entities, graph.entities],
    topic: [topics, graph.topics],
    event: [events, graph.events],
  } as const;
  const refer = (word: keyof typeof known, where: string, id: string) => {
    if (!known[word].some((records) => records.has(id))) faults.push(`${where}: there is no ${word} "${id}"`);
  };
  const referToOutlet = (where: string, id: string) => {
    refer('entity', where, id);
    const kind = entities.get(id)?.record.kind ?? graph.entities.get(id);
    if (kind && kind !== 'OUTLET') faults.push(`${where}: "${id}" is a ${kind}, not an OUTLET`);
  };

  for (const { file, record } of bundle.entities)
    record.represents.forEach(({ principal }, index) => {
      refer('entity', `${file}: ${record.id}: represents.${index}.principal`, principal);
      if (leadsBack(record.id, principal, entities))
        faults.push(
          `${file}: ${record.id}: represents.${index}.principal: "${principal}" in turn represents ${record.id}`,
        );
    });
  for (const { file, record } of bundle.topics)
    record.asserts.forEach((id, index) => refer('event', `${file}: ${record.id}: asserts.${index}`, id));
  for (const { file, record } of bundle.events) {
    record.participants.forEach(({ entity }, index) =>
      refer('entity', `${file}: ${record.id}: participants.${index}.entity`, entity),
    );
    record.about.forEach((id, index) => refer('topic', `${file}: ${record.id}: about.${index}`, id));
    if (record.kind === 'SPOKE_WITH' && new Set(record.participants.map(({ entity }) => entity)).size < 2)
      faults.push(`${file}: ${record.id}: participants: a SPOKE_WITH needs two different entities`);
  }

  const told = new Set<string>();
  const claims = new Set<string>();
  const datasets = new Map<string, string>();
  for (const { file, record } of bundle.articles) {
    if (record.outlet) referToOutlet(`${file}: ${record.id}: outlet`, record.outlet);
    const other = datasets.get(record.dataset.id);
    if (other) faults.push(`${file}: ${record.id}: dataset.id: "${record.dataset.id}" is taken by ${other}`);
    datasets.set(record.dataset.id, file);
    record.claims.forEach((claim, index) => {
      const where = `${file}: ${record.id}: claims.${index}`;
      refer('event', `${where}.event`, claim.event);
      claim.attributedTo.forEach((id, at) => refer('entity', `${where}.attributedTo.${at}`, id));
      claim.cites.forEach((id, at) => referToOutlet(`${where}.cites.${at}`, id));
      const { initiator } = claim;
      const participants =
        events.get(claim.event)?.record.participants.map(({ entity }) => entity) ??
        graph.events.get(claim.event);
      if (initiator) refer('entity', `${where}.initiator`, initiator);
      if (initiator && participants && !participants.includes(initiator))
        faults.push(`${where}.initiator: "${initiator}" took no part in "${claim.event}"`);
      const id = `${record.id} ${claim.event} ${claim.paragraph}`;
      if (claims.has(id))
        faults.push(
          `${where}: a second claim of "${claim.event}" in paragraph ${claim.paragraph}; make them one`,
        );
      claims.add(id);
      told.add(claim.event);
    });
  }
  for (const { file, record } of bundle.events)
    if (!told.has(record.id))
      faults.push(`${file}: ${record.id}: no article has a claim of it; add one or remove the event`);
}

function uniqueById<T extends { readonly id: string }>(
  records: readonly Located<T>[],
  word: string,
  faults: string[],
): Map<string, Located<T>> {
  const byId = new Map<string, Located<T>>();
  for (const located of records) {
    const first = byId.get(located.record.id);
    if (first)
      faults.push(`${located.file}: ${located.record.id}: id: the ${word} stands in ${first.file} already`);
    else byId.set(located.record.id, located);
  }
  return byId;
}

function leadsBack(
  start: string,
  from: string,
  entities: ReadonlyMap<string, Bundle['entities'][number]>,
  seen = new Set<string>(),
): boolean {
  if (from === start) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (entities.get(from)?.record.represents ?? []).some(({ principal }) =>
    leadsBack(start, principal, entities, seen),
  );
}
