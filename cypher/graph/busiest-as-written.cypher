// The relations as they are written in the graph, busiest first: for filters that ask for nothing but what is written on them
// (kind, period, medium), which saves reading the events. Events are read only for the relations that are drawn.
// $filters  list of filters (see event/matching), each with `touching` and `among`, lists of entity and topic ids, and
//           `direction`, OUT, IN or BOTH, seen from `touching`
// $limit    integer
// columns: i integer (position in $filters), total integer (of all relations), relations list of {kind, source, target, toTopic, count, first, last, standings},
//          first and last EDTF or null
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
// <written relations>
MATCH (source:Entity)-[line]->(target:Entity|Topic) // unless ends
MATCH (anchor:Entity|Topic)-[line]-(:Entity|Topic) WHERE anchor.id IN f.ends // if ends
WITH DISTINCT i, f, line, startNode(line) AS source, endNode(line) AS target // if ends
WHERE line.event IS NOT NULL
  AND type(line) IN f.kinds // if kinds
  AND coalesce(line.latest >= date(f.from), true) // if from
  AND coalesce(line.earliest <= date(f.to), true) // if to
  AND (line.earliest IS NOT NULL OR line.latest IS NOT NULL) // if dated
  AND coalesce(line.medium, 'UNKNOWN') IN f.media // if media
// </written relations>
  AND (source.id IN f.touching OR target.id IN f.touching) // if touching
  AND CASE f.direction // if direction
    WHEN 'OUT' THEN type(line) <> 'SPOKE_WITH' AND source.id IN f.touching // if direction
    WHEN 'IN' THEN type(line) <> 'SPOKE_WITH' AND target.id IN f.touching // if direction
    ELSE type(line) = 'SPOKE_WITH' // if direction
  END // if direction
  AND source.id IN f.among AND target.id IN f.among // if among
WITH i, type(line) AS kind, source, target, count(*) AS count, collect(line) AS lines,
  coalesce(max(coalesce(line.latest, line.earliest)), date('0000-01-01')) AS latest
ORDER BY count DESC, latest DESC, kind, source.id, target.id
WITH i, collect({kind: kind, source: source.id, target: target.id, toTopic: target:Topic, count: count, lines: lines}) AS relations
WITH i, size(relations) AS total, relations[..$limit] AS busiest
CALL (busiest) {
  UNWIND range(0, size(busiest) - 1) AS place
  UNWIND busiest[place].lines AS line
  MATCH (e:Event {id: line.event})
  WITH place, busiest[place] AS relation,
    min(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS first,
    max(CASE WHEN e.date IS NOT NULL THEN e.order + '|' + e.date END) AS last,
    collect(DISTINCT e.standing) AS standings
  ORDER BY place
  RETURN collect({
    kind: relation.kind, source: relation.source, target: relation.target, toTopic: relation.toTopic, count: relation.count,
    first: split(first, '|')[1], last: split(last, '|')[1], standings: standings
  }) AS relations
}
RETURN i, total, relations
