// How many events datasets tell of.
// $ids  list of dataset ids
// columns: id, count integer
UNWIND $ids AS id
OPTIONAL MATCH (e:Event)<-[:OF]-(:Claim {dataset: id})
RETURN id, count(DISTINCT e) AS count
