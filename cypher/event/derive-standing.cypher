// Derives what the claims together say of events: how many independent origins there are, and the standing (defined in
// CONTEXT.md), and since which day they are known. Where less was known at first, `asOf` holds the days on which something was
// added, oldest first, `standingsAsOf` and `originsAsOf` what was known from each of them on. Runs after derive-claims. An
// article whose outlet is not named is an origin of its own.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
CALL (e) {
  // Of a talk, whoever talked can confirm it; of anything else, whoever did it: who is accused does not confirm the accusation.
  MATCH (actor:Entity)-[part:TOOK_PART]->(e)
  WHERE part.end IN ['BOTH', 'SOURCE']
  MATCH chain = (actor)-[:REPRESENTS*0..5]->(side:Entity)
  WHERE all(r IN relationships(chain) WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true))
  RETURN collect(DISTINCT side) AS sides
}
CALL (e, sides) {
  MATCH (e)<-[:OF]-(c:Claim)-[:IN]->(article:Article)
  RETURN collect({
    known: c.known,
    origins: CASE WHEN size(c.origins) > 0 THEN c.origins ELSE ['article ' + article.id] END,
    confirms: EXISTS {
      MATCH (c)-[:ATTRIBUTED_TO]->(said:Entity)
      MATCH chain = (said)-[:REPRESENTS*0..5]->(side:Entity)
      WHERE side IN sides
        AND all(r IN relationships(chain) WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true))
    }
  }) AS claims
}
CALL (e) {
  MATCH (e)<-[:ASSERTS]-(:Topic)<-[:ABOUT]-(denial:Event {kind: 'DENIED'})
  WITH DISTINCT denial
  OPTIONAL MATCH (denial)<-[:OF]-(c:Claim)
  WITH denial, min(c.known) AS known
  RETURN collect({known: known}) AS denials
}
CALL (claims, denials) {
  // No day: all that there is.
  UNWIND [null] + [told IN claims + denials | told.known] AS day
  WITH DISTINCT claims, denials, day
  WITH day, [claim IN claims WHERE day IS NULL OR claim.known <= day] AS told,
    any(denial IN denials WHERE day IS NULL OR denial.known <= day) AS denied
  WHERE day IS NULL OR size(told) > 0
  WITH day, denied, any(claim IN told WHERE claim.confirms) AS confirmed,
    COUNT { UNWIND told AS claim UNWIND claim.origins AS origin RETURN DISTINCT origin } AS origins
  ORDER BY day
  RETURN collect({
    day: day, origins: origins,
    standing: CASE
      WHEN denied THEN 'DISPUTED'
      WHEN confirmed THEN 'CONFIRMED'
      WHEN origins > 1 THEN 'CORROBORATED'
      ELSE 'REPORTED'
    END
  }) AS history
}
// No day comes last.
WITH e, history[-1] AS all, history[..-1] AS days
WITH e, all, days, any(then IN days WHERE then.origins <> all.origins OR then.standing <> all.standing) AS changed
SET e.origins = all.origins, e.standing = all.standing,
    e.known = days[0].day,
    e.asOf = CASE WHEN changed THEN [then IN days | then.day] END,
    e.originsAsOf = CASE WHEN changed THEN [then IN days | then.origins] END,
    e.standingsAsOf = CASE WHEN changed THEN [then IN days | then.standing] END
