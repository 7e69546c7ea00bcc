// Notes that a dataset follows these decisions.
// $decisions  list of decision ids
// $dataset    dataset id
// columns: none
UNWIND $decisions AS id
MATCH (d:NameDecision {id: id})
WHERE NOT $dataset IN d.datasets
SET d.datasets = d.datasets + $dataset
