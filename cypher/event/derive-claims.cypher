// Derives for each claim of events from which day on it was known, which is the last day on which its article can have been
// published (never, where that is open), and the independent origins that it goes back to: the sides it is attributed to
// (followed up to those who speak for nobody else), else the outlets it cites, else its article's outlet, or that which of several
// with the same wording, copies of one text, had it first; none where no outlet is named.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})<-[:OF]-(c:Claim)-[:IN]->(article:Article)
USING INDEX SEEK e:Event(id)
CALL (e, c) {
  MATCH (c)-[:ATTRIBUTED_TO]->(said:Entity)
  MATCH chain = (said)-[:REPRESENTS*0..5]->(side:Entity)
  WHERE all(r IN relationships(chain) WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true))
    AND NOT EXISTS {
      MATCH (side)-[r:REPRESENTS]->()
      WHERE coalesce(r.earliest <= e.latest, true) AND coalesce(r.latest >= e.earliest, true)
    }
  WITH DISTINCT side.id AS side ORDER BY side
  RETURN collect(side) AS sides
}
CALL (c) {
  MATCH (c)-[:CITES]->(outlet:Entity)
  WITH outlet.id AS outlet ORDER BY outlet
  RETURN collect(outlet) AS cited
}
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(own:Outlet)
CALL (e, c) {
  OPTIONAL MATCH (e)<-[:OF]-(:Claim {wording: c.wording})-[:IN]->(copy:Article)-[:PUBLISHED_BY]->(first:Outlet)
  RETURN first
  ORDER BY copy.latest, first.id
  LIMIT 1
}
WITH c, article, sides, cited, coalesce(first, own) AS outlet
SET c.known = article.latest, c.origins = CASE
  WHEN size(sides) > 0 THEN sides
  WHEN size(cited) > 0 THEN cited
  WHEN outlet IS NOT NULL THEN [outlet.id]
END
