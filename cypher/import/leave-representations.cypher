// Takes a dataset off all that says who speaks for whom; what no other dataset says goes.
// $dataset  dataset id
// columns: none
MATCH ()-[r:REPRESENTS]->()
WHERE $dataset IN r.datasets
SET r.datasets = [d IN r.datasets WHERE d <> $dataset]
WITH r WHERE size(r.datasets) = 0
DELETE r
