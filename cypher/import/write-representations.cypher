// Notes whom entities speak for by a dataset, unless it is known already that they do so on these days.
// $rows     list of {id, principal, office or null, from, to: EDTF or null, earliest, latest: YYYY-MM-DD or null}
// $dataset  dataset id
// columns: none
UNWIND $rows AS row
MATCH (n:Entity {id: row.id}), (principal:Entity {id: row.principal})
OPTIONAL MATCH (n)-[r:REPRESENTS]->(principal)
WHERE coalesce(r.earliest <= date(row.earliest), r.earliest IS NULL) AND coalesce(r.latest >= date(row.latest), r.latest IS NULL)
WITH n, principal, row, collect(r) AS known
CALL (known) {
  UNWIND known AS r
  WITH r WHERE NOT $dataset IN r.datasets
  SET r.datasets = r.datasets + $dataset
}
WITH n, principal, row, known WHERE size(known) = 0
CREATE (n)-[:REPRESENTS {
  office_en: row.office, from: row.from, to: row.to,
  earliest: date(row.earliest), latest: date(row.latest), datasets: [$dataset]
}]->(principal)
