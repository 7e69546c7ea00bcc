// Notes that a dataset names these entities.
// $entities  list of entity ids
// $dataset   dataset id
// columns: none
UNWIND $entities AS id
MATCH (n:Entity {id: id})
WHERE NOT $dataset IN n.datasets
SET n.datasets = n.datasets + $dataset
