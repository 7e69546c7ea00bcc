// Takes a dataset off the entities that nothing of it names any more: none of its claims is about them, attributed to them or
// cites them, none of its articles is theirs, and nobody speaks for them by it. Those that no other dataset names go.
// $dataset  dataset id
// columns: none
MATCH (n:Entity)
WHERE $dataset IN n.datasets
  AND NOT EXISTS { MATCH (n)-[:TOOK_PART]->(e:Event) WHERE $dataset IN e.datasets }
  AND NOT EXISTS { MATCH (n)<-[:ATTRIBUTED_TO|CITES|INITIATED_BY]-(c:Claim) WHERE c.dataset = $dataset }
  AND NOT EXISTS { MATCH (n)<-[:PUBLISHED_BY]-(a:Article) WHERE a.dataset = $dataset }
  AND NOT EXISTS { MATCH (n)<-[r:REPRESENTS]-() WHERE $dataset IN r.datasets }
SET n.datasets = [d IN n.datasets WHERE d <> $dataset]
WITH n WHERE size(n.datasets) = 0
DETACH DELETE n
