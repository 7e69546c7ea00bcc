// Writes decisions on names, and that the datasets that name their entities are concerned.
// $rows  list of {id, name, spelling, kind, state: entity id or null, entity: entity id, other: entity id, decision: accept or reject}
// columns: none
UNWIND $rows AS row
MERGE (d:NameDecision {id: row.id})
SET d.name = row.name, d.spelling = row.spelling, d.kind = row.kind, d.state = row.state, d.entity = row.entity, d.other = row.other,
    d.decision = row.decision
WITH d, row
OPTIONAL MATCH (n:Entity {id: row.entity})
SET d.datasets = coalesce(d.datasets, []) + [dataset IN coalesce(n.datasets, []) WHERE NOT dataset IN coalesce(d.datasets, [])]
