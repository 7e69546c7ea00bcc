// By what search finds entities, and what of that are names that were accepted.
// $entities  list of entity ids
// columns: id string, search list, spellings list of keys, acceptedSearch list, acceptedSpellings list of keys
UNWIND $entities AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.search AS search, n.spellings AS spellings, coalesce(n.acceptedSearch, []) AS acceptedSearch,
  coalesce(n.acceptedSpellings, []) AS acceptedSpellings
