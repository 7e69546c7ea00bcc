// Topics by id.
// $ids  list of topic ids
// columns: id, title_en, title_nb, title_sv, asserts list of {id event id, known date from which on it was known, or null}
UNWIND $ids AS id
MATCH (t:Topic {id: id})
RETURN t.id AS id, t.title_en AS title_en, t.title_nb AS title_nb, t.title_sv AS title_sv,
  COLLECT { MATCH (t)-[:ASSERTS]->(e:Event) RETURN {id: e.id, known: e.known} ORDER BY e.order } AS asserts
