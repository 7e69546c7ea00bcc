// Which of these ids entities have.
// $ids  list of strings
// columns: id string
CYPHER replan=skip
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id
