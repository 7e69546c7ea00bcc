// Which of these ids entities have.
// $ids  list of strings
// columns: id string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id
