// Whose tallies are due, a row for each note of it.
// $parameters: none
// columns: note string, entities list of entity ids
MATCH (u:Untallied)
RETURN elementId(u) AS note, u.entities AS entities
