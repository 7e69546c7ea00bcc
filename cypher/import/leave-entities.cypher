// Takes a dataset off the entities that nothing of it names any more: none of its claims is about them, attributed to them or
// cites them, none of its articles is theirs, and nobody speaks for them or is placed in them by it. Those that no other dataset
// names go. A state may be let go only after those who are placed in it: run it again until it finds nobody.
// $dataset  dataset id
// columns: count integer, how many were found
MATCH (n:Entity)
WHERE $dataset IN n.datasets
  AND NOT EXISTS { MATCH (n)-[:TOOK_PART]->(e:Event) WHERE $dataset IN e.datasets }
  AND NOT EXISTS { MATCH (n)<-[:ATTRIBUTED_TO|CITES|INITIATED_BY]-(c:Claim) WHERE c.dataset = $dataset }
  AND NOT EXISTS { MATCH (n)<-[:PUBLISHED_BY]-(a:Article) WHERE a.dataset = $dataset }
  AND NOT EXISTS { MATCH (n)<-[r:REPRESENTS]-() WHERE $dataset IN r.datasets }
  AND NOT (n:State AND EXISTS { MATCH (placed:Entity) WHERE placed.state = n.id AND $dataset IN placed.datasets })
WITH collect(n) AS left
CALL (left) {
  UNWIND left AS n
  SET n.datasets = [d IN n.datasets WHERE d <> $dataset]
  WITH n WHERE size(n.datasets) = 0
  DETACH DELETE n
}
RETURN size(left) AS count
