// How many relations hang on an entity or a topic, of which kind and which way, counted from those that are written in the graph.
// $filters  list of filters (see graph/as-written), each with `ends`: the one entity or topic
// columns: i integer (position in $filters), kind string, direction OUT, IN or BOTH, count integer
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
WITH DISTINCT i, f.ends[0] AS hub, type(line) AS kind, source.id AS source, target.id AS target
UNWIND CASE
  WHEN kind = 'SPOKE_WITH' THEN CASE WHEN hub IN [source, target] THEN ['BOTH'] ELSE [] END
  ELSE CASE source WHEN hub THEN ['OUT'] ELSE [] END + CASE target WHEN hub THEN ['IN'] ELSE [] END
END AS direction
RETURN i, kind, direction, count(*) AS count
ORDER BY i, count DESC, kind, direction
