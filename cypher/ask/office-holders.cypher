// The people who hold or held an office of entities, or of those who speak for them.
// $principals  list of entity ids
// columns: id, kind, names list, nameLanguages list, spellings list, events integer, office string or null, earliest, latest dates or null
UNWIND $principals AS principal
MATCH (:Entity {id: principal})<-[:REPRESENTS*0..1]-(:Entity)<-[r:REPRESENTS]-(n:Person)
RETURN DISTINCT n.id AS id, n.kind AS kind, n.names AS names, n.nameLanguages AS nameLanguages, n.spellings AS spellings,
  COUNT { (n)-[:TOOK_PART]->() } AS events, coalesce(r.office_en, r.office_nb, r.office_sv) AS office,
  r.earliest AS earliest, r.latest AS latest
