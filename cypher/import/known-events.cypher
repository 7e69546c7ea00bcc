// Which of these events there are already, and what they have been told to be. They are locked, so that what is derived from their
// claims afterwards is derived from all of them, those of other imports included: setting locks a node, also where it changes nothing.
// $events  list of event ids
// columns: id string, datasets list, codes list or null, isPlain boolean (nobody's name is put to a claim of it, and it is not denied),
//          accounts list of {roots: list, known: YYYY-MM-DD or null, wording: string or null}, of its claims
UNWIND $events AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
SET e.kind = e.kind
WITH e
RETURN e.id AS id, e.datasets AS datasets, e.codes AS codes,
  e.summary_en IS NULL AND NOT EXISTS { (e)<-[:OF]-(:Claim)-[:ATTRIBUTED_TO]->() } AND NOT EXISTS { (e)<-[:ASSERTS]-() } AS isPlain,
  COLLECT {
    MATCH (e)<-[:OF]-(c:Claim)-[:IN]->(a:Article)
    RETURN {
      roots: CASE WHEN size(c.origins) > 0 THEN c.origins ELSE ['article ' + a.id] END,
      known: toString(c.known), wording: c.wording
    }
  } AS accounts
