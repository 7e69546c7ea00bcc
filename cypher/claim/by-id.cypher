// Claims by id.
// $ids  list of claim ids
// columns: id, event and article ids, dataset id, paragraph integer, paraphrase_en, paraphrase_nb, paraphrase_sv, words
//          with wordsLanguage, code, record, sentence integer (of coded data, else null), reversed boolean, date EDTF, medium,
//          duration, initiator entity id or null, outcome_en, outcome_nb, outcome_sv, origins, attributedTo and cites lists of
//          entity ids
UNWIND $ids AS id
MATCH (e:Event)<-[:OF]-(c:Claim {id: id})-[:IN]->(a:Article)
RETURN c.id AS id, e.id AS event, a.id AS article, c.dataset AS dataset, c.paragraph AS paragraph,
  c.paraphrase_en AS paraphrase_en, c.paraphrase_nb AS paraphrase_nb, c.paraphrase_sv AS paraphrase_sv,
  c.words AS words, c.wordsLanguage AS wordsLanguage, c.code AS code, c.record AS record, c.sentence AS sentence,
  coalesce(c.reversed, false) AS reversed,
  c.date AS date, c.medium AS medium, c.duration AS duration, coalesce(c.origins, []) AS origins,
  c.outcome_en AS outcome_en, c.outcome_nb AS outcome_nb, c.outcome_sv AS outcome_sv,
  head(COLLECT { MATCH (c)-[:INITIATED_BY]->(n:Entity) RETURN n.id }) AS initiator,
  COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(n:Entity) RETURN n.id ORDER BY n.sort } AS attributedTo,
  COLLECT { MATCH (c)-[:CITES]->(n:Entity) RETURN n.id ORDER BY n.sort } AS cites
