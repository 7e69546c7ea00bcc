// The events in which people took part who by a dataset speak for somebody on a day that the event's date can mean.
// $dataset  dataset id
// columns: id string
MATCH (n:Person)-[r:REPRESENTS]->()
WHERE $dataset IN r.datasets
MATCH (n)-[:TOOK_PART]->(e:Event)
WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)
RETURN DISTINCT e.id AS id
