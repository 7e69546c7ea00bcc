// The events that certain claims tell of, and in which article.
// $claims  list of claim ids
// columns: id string, article string, event string, kind string, medium string or null, date EDTF or null, code string or null,
//          participants list of {entity: entity id, role}
UNWIND $claims AS id
MATCH (a:Article)<-[:IN]-(c:Claim {id: id})-[:OF]->(e:Event)
USING INDEX SEEK c:Claim(id)
RETURN id, a.id AS article, e.id AS event, e.kind AS kind, e.medium AS medium, e.date AS date, c.code AS code,
  COLLECT { MATCH (n:Entity)-[p:TOOK_PART]->(e) RETURN {entity: n.id, role: p.role} ORDER BY p.place } AS participants
