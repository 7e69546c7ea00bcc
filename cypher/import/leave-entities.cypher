// Takes a dataset off the entities that nothing of it names any more: none of its claims is about them, attributed to them or
// cites them, none of its articles is theirs, and nobody speaks for them by it. Those that no other dataset names go.
// $dataset  dataset id
// columns: none
CYPHER replan=skip
MATCH (n:Entity)
WHERE $dataset IN n.datasets
  AND NOT EXISTS { (n)-[:TOOK_PART]->(:Event)<-[:OF]-(:Claim {dataset: $dataset}) }
  AND NOT EXISTS { (n)<-[:ATTRIBUTED_TO|CITES|INITIATED_BY]-(:Claim {dataset: $dataset}) }
  AND NOT EXISTS { (n)<-[:PUBLISHED_BY]-(:Article {dataset: $dataset}) }
  AND NOT EXISTS { MATCH (n)<-[r:REPRESENTS]-() WHERE $dataset IN r.datasets }
SET n.datasets = [d IN n.datasets WHERE d <> $dataset]
WITH n WHERE size(n.datasets) = 0
DETACH DELETE n
