// The relations of the events that match a filter, busiest first.
// $filters  list of filters (see event/matching)
// $limit    integer
// columns: i integer (position in $filters), total integer (of all relations), relations list of {kind, source, target, toTopic, count, first, last, standings},
//          first and last EDTF or null
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
// <matching events>
CALL db.index.fulltext.queryNodes('event_text', f.text) YIELD node AS e // if text
MATCH (:Entity {id: f.participants[0]})-[:TOOK_PART]->(e:Event) // if participants
MATCH (e:Event)-[:ABOUT]->(topic:Topic) WHERE topic.id IN f.topics // if topics
MATCH (e:Event)-[:REPORTED_BY]->(outlet:Outlet) WHERE outlet.id IN f.outlets // if outlets
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(near:Entity|Topic) WHERE near.id IN f.around // if around
MATCH (e:Event)
WITH DISTINCT i, f, e // if participants, topics, outlets, around
WHERE e.order IS NOT NULL
  AND all(id IN f.participants WHERE EXISTS { (:Entity {id: id})-[:TOOK_PART]->(e) }) // if participants
  AND e.kind IN f.kinds // if kinds
  AND (e.latest >= date(f.from) OR (e.latest IS NULL AND e.earliest IS NOT NULL)) // if from
  AND (e.earliest <= date(f.to) OR (e.earliest IS NULL AND e.latest IS NOT NULL)) // if to
  AND coalesce(e.medium, 'UNKNOWN') IN f.media // if media
  AND e.standing IN f.standing // if standing
  AND any(d IN e.datasets WHERE d IN f.datasets) // if datasets
// </matching events>
CALL (e) {
  MATCH (source:Entity)-[:TOOK_PART {end: 'BOTH'}]->(e)<-[:TOOK_PART {end: 'BOTH'}]-(target:Entity)
  WHERE source.id < target.id
  RETURN source, target
  UNION
  MATCH (source:Entity)-[:TOOK_PART {end: 'SOURCE'}]->(e)-[:ABOUT]->(target:Topic)
  RETURN source, target
  UNION
  MATCH (source:Entity)-[:TOOK_PART {end: 'SOURCE'}]->(e)<-[:TOOK_PART {end: 'TARGET'}]-(target:Entity)
  RETURN source, target
}
WITH i, e.kind AS kind, source.id AS source, target.id AS target, target:Topic AS toTopic, count(*) AS count,
  min(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS first,
  max(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS last,
  collect(DISTINCT e.standing) AS standings
ORDER BY count DESC, last DESC, kind, source, target
WITH i, collect({
  kind: kind, source: source, target: target, toTopic: toTopic, count: count,
  first: split(first, '|')[1], last: split(last, '|')[1], standings: standings
}) AS relations
RETURN i, size(relations) AS total, relations[..$limit] AS relations
