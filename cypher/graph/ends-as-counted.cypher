// The ends that relations have where people are rolled up: whom those who took part count as, unless these are unrolled. What has the
// same end twice is no relation, and talks lead from the smaller id. `npm run generate` copies what stands between the marks into the
// queries that need it; change it here.
// $filters  list of {event: event id, unrolled: list of entity ids or null}
// columns: i integer (position in $filters), source entity id, target entity or topic id
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
MATCH (e:Event {id: f.event})
// <relations of an event>
MATCH (source:Entity)-[here:TOOK_PART]->(e)-[there:TOOK_PART|ABOUT]-(target:Entity|Topic)
WHERE here.end IN ['BOTH', 'SOURCE']
  AND CASE here.end
    WHEN 'BOTH' THEN there.end = 'BOTH' AND source.id < target.id
    ELSE target:Topic OR there.end = 'TARGET'
  END
// </relations of an event>
// <ends as counted>
OPTIONAL MATCH (sourcePrincipal:Entity {id: here.principal}) // if rollUp
WHERE NOT sourcePrincipal.id IN coalesce(f.unrolled, []) // if rollUp
OPTIONAL MATCH (targetPrincipal:Entity {id: there.principal}) // if rollUp
WHERE NOT targetPrincipal.id IN coalesce(f.unrolled, []) // if rollUp
WITH i, f, e, coalesce(sourcePrincipal, source) AS source, coalesce(targetPrincipal, target) AS target // if rollUp
WITH i, f, e, // if rollUp
  CASE WHEN e.kind = 'SPOKE_WITH' AND source.id > target.id THEN [target, source] ELSE [source, target] END AS ends // if rollUp
WITH i, f, e, ends[0] AS source, ends[1] AS target // if rollUp
WITH DISTINCT i, f, e, source, target
WHERE true
  AND source <> target // if rollUp
// </ends as counted>
RETURN i, source.id AS source, target.id AS target
