// The relations as they are written in the graph, one for each event, under filters that ask for nothing but what is written on
// them. `npm run generate` copies what stands between the marks into the queries that need it; change it here, and with the
// conditions of event/matching, which say the same of events.
// $filters  list of {ends, kinds, from, to, dated, media}, as in event/matching
// columns: i integer (position in $filters), kind string, source entity id, target entity or topic id, event id
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
RETURN i, type(line) AS kind, source.id AS source, target.id AS target, line.event AS event
