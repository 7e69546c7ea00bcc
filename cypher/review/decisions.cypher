// All that was decided about names that are near misses of others'.
// $parameters: none
// columns: id string, name string, spelling string (a key), kind string, state entity id or null, entity entity id, other entity id,
//          decision string (accept or reject), datasets list of dataset ids
MATCH (d:NameDecision)
RETURN d.id AS id, d.name AS name, d.spelling AS spelling, d.kind AS kind, d.state AS state, d.entity AS entity, d.other AS other,
  d.decision AS decision, d.datasets AS datasets
ORDER BY d.id
