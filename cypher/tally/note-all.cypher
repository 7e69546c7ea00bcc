// Notes that all tallies are due.
// $parameters: none
// columns: none
CALL () {
  MATCH (who:Entity)
  RETURN collect(who.id) AS entities, collect(CASE WHEN who:Outlet THEN who.id END) AS outlets
}
CALL () {
  MATCH (e:Event)
  WHERE e.order IS NOT NULL
  RETURN collect(DISTINCT substring(e.order, 0, 7)) AS months
}
CALL () {
  MATCH (t:MonthTally)
  RETURN collect(DISTINCT t.month) AS tallied
}
WITH entities, months + tallied AS months, outlets
WHERE size(entities) + size(months) > 0
CREATE (:Untallied {entities: entities, months: months, outlets: outlets})
