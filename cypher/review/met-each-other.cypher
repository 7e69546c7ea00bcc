// Those of some pairs who took part in one event: two, then, as nobody meets himself.
// $pairs  list of {entity: entity id, other: entity id}
// columns: entity string, other string
UNWIND $pairs AS pair
MATCH (n:Entity {id: pair.entity}), (other:Entity {id: pair.other})
WHERE EXISTS { (n)-[:TOOK_PART]->(:Event)<-[:TOOK_PART]-(other) }
RETURN pair.entity AS entity, pair.other AS other
