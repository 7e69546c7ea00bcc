// Removes claims, and tells which events they told of.
// $claims  list of claim ids
// columns: id string, of the event
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[:OF]->(e:Event)
WITH c, e.id AS event
DETACH DELETE c
RETURN DISTINCT event AS id
