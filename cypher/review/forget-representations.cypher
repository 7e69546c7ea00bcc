// Takes datasets off what says whom entities speak for, before the datasets' files are imported again and say it anew; what no other
// dataset says goes.
// $entities  list of entity ids
// $datasets  list of dataset ids
// columns: none
UNWIND $entities AS id
MATCH (n:Entity {id: id})-[r:REPRESENTS]->()
WHERE any(d IN r.datasets WHERE d IN $datasets)
SET r.datasets = [d IN r.datasets WHERE NOT d IN $datasets]
WITH r WHERE size(r.datasets) = 0
DELETE r
