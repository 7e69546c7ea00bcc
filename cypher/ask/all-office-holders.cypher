// The people who hold or held an office of anybody, a thousand at most.
// $parameters: none
// columns: id, kind, names list, nameLanguages list, spellings list, events integer, office string or null, earliest, latest dates or null
MATCH (:Entity)<-[r:REPRESENTS]-(n:Person)
WITH n, r
LIMIT 1000
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages, n.spellings AS spellings,
  COUNT { (n)-[:TOOK_PART]->() } AS events, coalesce(r.office_en, r.office_nb, r.office_sv) AS office,
  r.earliest AS earliest, r.latest AS latest
