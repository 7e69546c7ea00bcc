// The relations of the events that match a filter, busiest first.
// $filters  list of filters (see event/matching), each with `touching` and `among`, lists of entity and topic ids, and
//           `direction`, OUT, IN or BOTH, seen from `touching`
// $limit    integer
// columns: i integer (position in $filters), total integer (of all relations), relations list of {kind, source, target, toTopic, count, first, last, standings},
//          first and last EDTF or null
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
// <matching events>
CALL db.index.fulltext.queryNodes('event_text', f.text) YIELD node AS e // if text
MATCH (:Entity {id: f.participants[0]})-[:TOOK_PART]->(e:Event) // if participants
MATCH (e:Event)-[:ABOUT]->(topic:Topic) WHERE topic.id IN f.topics // if topics
MATCH (e:Event)-[told:REPORTED_BY]->(outlet:Outlet) WHERE outlet.id IN f.outlets // if outlets
  AND told.known <= date(f.asKnownOn) // if outlets and asKnownOn
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(near:Entity|Topic) WHERE near.id IN f.around // if around
MATCH (e:Event)-[:TOOK_PART|ABOUT]-(anchor:Entity|Topic) WHERE anchor.id IN f.ends // if ends
MATCH (:Entity {id: f.relation.source})-[line]->(target:Entity|Topic) // if relation
WHERE target.id = f.relation.target AND type(line) = f.relation.kind // if relation
MATCH (e:Event {id: line.event}) // if relation
MATCH (e:Event)
WITH DISTINCT i, f, e // if participants, topics, outlets, around, ends, relation
WHERE e.order IS NOT NULL
  AND all(id IN f.participants WHERE EXISTS { (:Entity {id: id})-[:TOOK_PART]->(e) }) // if participants
  AND e.kind IN f.kinds // if kinds
  AND coalesce(e.latest >= date(f.from), true) // if from
  AND coalesce(e.earliest <= date(f.to), true) // if to
  AND (e.earliest IS NOT NULL OR e.latest IS NOT NULL) // if dated
  AND coalesce(e.medium, 'UNKNOWN') IN f.media // if media
  AND e.standing IN f.standing // if standing and not asKnownOn
  AND any(d IN e.datasets WHERE d IN f.datasets) // if datasets and not asKnownOn
  AND e.known <= date(f.asKnownOn) // if asKnownOn
  AND last([k IN range(0, size(e.asOf) - 1) WHERE e.asOf[k] <= date(f.asKnownOn) | e.standingsAsOf[k]]) IN f.standing // if standing and asKnownOn
  AND EXISTS { (e)<-[:OF]-(c:Claim) WHERE c.dataset IN f.datasets AND c.known <= date(f.asKnownOn) } // if datasets and asKnownOn
// </matching events>
// <relations of an event>
MATCH (source:Entity)-[here:TOOK_PART]->(e)-[there:TOOK_PART|ABOUT]-(target:Entity|Topic)
WHERE here.end IN ['BOTH', 'SOURCE']
  AND CASE here.end
    WHEN 'BOTH' THEN there.end = 'BOTH' AND source.id < target.id
    ELSE target:Topic OR there.end = 'TARGET'
  END
// </relations of an event>
WITH DISTINCT i, f, e, source, target
WHERE true
  AND (source.id IN f.touching OR target.id IN f.touching) // if touching
  AND CASE f.direction // if direction
    WHEN 'OUT' THEN e.kind <> 'SPOKE_WITH' AND source.id IN f.touching // if direction
    WHEN 'IN' THEN e.kind <> 'SPOKE_WITH' AND target.id IN f.touching // if direction
    ELSE e.kind = 'SPOKE_WITH' // if direction
  END // if direction
  AND source.id IN f.among AND target.id IN f.among // if among
WITH i, f, e, source, target, e.standing AS standing
WITH i, e, source, target, // if asKnownOn
  last([k IN range(0, size(e.asOf) - 1) WHERE e.asOf[k] <= date(f.asKnownOn) | e.standingsAsOf[k]]) AS standing // if asKnownOn
WITH i, e.kind AS kind, source, target, count(*) AS count,
  coalesce(max(coalesce(e.latest, e.earliest)), date('0000-01-01')) AS latest,
  min(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS first,
  max(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS last,
  collect(DISTINCT standing) AS standings
ORDER BY count DESC, latest DESC, kind, source.id, target.id
WITH i, collect({
  kind: kind, source: source.id, target: target.id, toTopic: target:Topic, count: count,
  first: split(first, '|')[1], last: split(last, '|')[1], standings: standings
}) AS relations
RETURN i, size(relations) AS total, relations[..$limit] AS relations
