// The records that certain datasets brought, alone or with others.
// $datasets  list of dataset ids
// columns: kind string (label), id string, hash string
MATCH (n:Entity) WHERE any(d IN n.datasets WHERE d IN $datasets)
RETURN 'Entity' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Topic) WHERE any(d IN n.datasets WHERE d IN $datasets)
RETURN 'Topic' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Event) WHERE any(d IN n.datasets WHERE d IN $datasets)
RETURN 'Event' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Article) WHERE n.dataset IN $datasets
RETURN 'Article' AS kind, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Claim) WHERE n.dataset IN $datasets
RETURN 'Claim' AS kind, n.id AS id, n.hash AS hash
