// Records with certain ids that other datasets have brought, and datasets of other origin.
// $entities  list of entity ids
// $topics    list of topic ids
// $events    list of event ids
// $articles  list of article ids
// $datasets  list of dataset ids that are one's own
// $bundle    string, the name under which those are loaded
// columns: label string, id string, hash string or null, dataset string (one that brought it)
UNWIND $entities AS id
MATCH (n:Entity {id: id})
WHERE any(d IN n.datasets WHERE NOT d IN $datasets)
RETURN 'Entity' AS label, id, n.hash AS hash, [d IN n.datasets WHERE NOT d IN $datasets][0] AS dataset
UNION ALL
UNWIND $topics AS id
MATCH (n:Topic {id: id})
WHERE any(d IN n.datasets WHERE NOT d IN $datasets)
RETURN 'Topic' AS label, id, n.hash AS hash, [d IN n.datasets WHERE NOT d IN $datasets][0] AS dataset
UNION ALL
UNWIND $events AS id
MATCH (n:Event {id: id})
WHERE any(d IN n.datasets WHERE NOT d IN $datasets)
RETURN 'Event' AS label, id, n.hash AS hash, [d IN n.datasets WHERE NOT d IN $datasets][0] AS dataset
UNION ALL
UNWIND $articles AS id
MATCH (n:Article {id: id})
WHERE NOT n.dataset IN $datasets
RETURN 'Article' AS label, id, n.hash AS hash, n.dataset AS dataset
UNION ALL
UNWIND $datasets AS id
MATCH (n:Dataset {id: id})
WHERE n.bundle IS NULL OR n.bundle <> $bundle
RETURN 'Dataset' AS label, id, null AS hash, id AS dataset
