// Derives what follows from events' claims besides their standing: the datasets that tell of them, the codes that they are coded
// with, the outlets that reported them (those of the articles and those that the articles cite) and from which day on that was
// known, and the words that search finds them by: those of an event that nobody summed up are the names of who took part. Runs
// after derive-claims.
// $events  list of event ids
// columns: none
UNWIND $events AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
CALL (e) {
  OPTIONAL MATCH (e)<-[:OF]-(c:Claim)
  WITH c ORDER BY c.dataset, c.id
  RETURN collect(DISTINCT c.dataset) AS datasets,
         collect(c.paraphrase_en) + collect(c.paraphrase_nb) + collect(c.paraphrase_sv) + collect(c.words) AS paraphrases
}
CALL (e) {
  MATCH (n:Entity)-[:TOOK_PART]->(e)
  WHERE e.summary_en IS NULL
  RETURN collect(n.name) AS names
}
CALL (e) {
  MATCH (e)<-[:OF]-(c:Claim)
  WHERE c.code IS NOT NULL
  WITH DISTINCT c.code AS code ORDER BY code
  RETURN collect(code) AS codes
}
CALL (e) {
  OPTIONAL MATCH (e)-[:ABOUT]->(t:Topic)
  RETURN collect(t.title_en) + collect(t.title_nb) + collect(t.title_sv) AS titles
}
SET e.datasets = datasets,
    e.codes = CASE WHEN size(codes) > 0 THEN codes END,
    e.text = names + [words IN [e.summary_en, e.summary_nb, e.summary_sv] + paraphrases + titles WHERE words IS NOT NULL]
WITH e
CALL (e) {
  MATCH (e)-[old:REPORTED_BY]->()
  DELETE old
}
CALL (e) {
  MATCH (e)<-[:OF]-(c:Claim)-[:IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
  RETURN outlet, c.known AS known
  UNION
  MATCH (e)<-[:OF]-(c:Claim)-[:CITES]->(outlet:Outlet)
  RETURN outlet, c.known AS known
}
WITH e, outlet, min(known) AS known
CREATE (e)-[:REPORTED_BY {known: known}]->(outlet)
