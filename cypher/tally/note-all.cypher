// Notes that all tallies are due.
// $parameters: none
// columns: none
MATCH (who:Entity)
WITH collect(who.id) AS entities
WHERE size(entities) > 0
CREATE (:Untallied {entities: entities})
