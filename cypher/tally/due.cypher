// Whose tallies are due, a row for each note of it.
// $parameters: none
// columns: note string, entities list of entity ids, months list of months (YYYY-MM), outlets list of entity ids
MATCH (u:Untallied)
RETURN elementId(u) AS note, u.entities AS entities, u.months AS months, u.outlets AS outlets
