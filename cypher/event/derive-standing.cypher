// Derives what the claims together say of events: how many independent origins there are, and the standing (defined in
// CONTEXT.md). Runs after the claims' origins are derived. An article whose outlet is not named is an origin of its own.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
CALL (e) {
  MATCH (e)<-[:OF]-(c:Claim)-[:IN]->(article:Article)
  UNWIND CASE WHEN size(c.origins) > 0 THEN c.origins ELSE ['article ' + article.id] END AS origin
  RETURN count(DISTINCT origin) AS origins
}
CALL (e) {
  // Of a talk, whoever talked can confirm it; of anything else, whoever did it: who is accused does not confirm the accusation.
  MATCH (actor:Entity)-[part:TOOK_PART]->(e)
  WHERE part.end IN ['BOTH', 'SOURCE']
  MATCH chain = (actor)-[:REPRESENTS*0..5]->(side:Entity)
  WHERE all(r IN relationships(chain) WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true))
  RETURN collect(DISTINCT side) AS sides
}
WITH e, origins,
  EXISTS {
    MATCH (e)<-[:OF]-(:Claim)-[:ATTRIBUTED_TO]->(said:Entity)
    MATCH chain = (said)-[:REPRESENTS*0..5]->(side:Entity)
    WHERE side IN sides
      AND all(r IN relationships(chain) WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true))
  } AS confirmed,
  EXISTS { (e)<-[:ASSERTS]-(:Topic)<-[:ABOUT]-(:Event {kind: 'DENIED'}) } AS denied
SET e.origins = origins,
    e.standing = CASE
      WHEN denied THEN 'DISPUTED'
      WHEN confirmed THEN 'CONFIRMED'
      WHEN origins > 1 THEN 'CORROBORATED'
      ELSE 'REPORTED'
    END
