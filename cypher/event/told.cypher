// The events that some claim tells of.
// $parameters: none
// columns: id
MATCH (e:Event)
WHERE EXISTS { (e)<-[:OF]-(:Claim) }
RETURN e.id AS id
