// Removes articles of a dataset that no claim is in any more.
// $dataset  dataset id
// columns: none
MATCH (a:Article)
WHERE a.dataset = $dataset AND NOT EXISTS { (a)<-[:IN]-(:Claim) }
DETACH DELETE a
