// Makes the tallies of outlets anew: a COVERAGE, from an outlet to itself, for each group of events alike that it reported, by first
// and last day.
// `e` has no label here, as in tally/write-relations.
// $outlets  list of entity ids
// columns: none
UNWIND $outlets AS id
MATCH (outlet:Outlet:Entity {id: id})
CALL (outlet) {
  MATCH (outlet)-[old:COVERAGE]->()
  DELETE old
}
CALL (outlet) {
  MATCH (outlet)<-[:REPORTED_BY]-(e)
  WHERE e.order IS NOT NULL
// <events tallied alike>
  WITH e.kind AS kind, coalesce(e.medium, 'UNKNOWN') AS medium, e.standing AS standing, e.datasets AS datasets,
    coalesce(e.earliest, e.latest) IS NOT NULL AS dated, coalesce(e.earliest = e.latest, false) AS exact,
    coalesce(e.earliest.year * 10000 + e.earliest.month * 100 + e.earliest.day, 0) AS start,
    coalesce(e.latest.year * 10000 + e.latest.month * 100 + e.latest.day, 99999999) AS end, count(*) AS ofDays
  ORDER BY start, end
  WITH kind, medium, standing, datasets, dated, exact, sum(ofDays) AS count,
    collect(start) AS starts, collect(end) AS ends, collect(ofDays) AS counts,
    min(start) AS firstStart, max(start) AS lastStart, min(end) AS firstEnd, max(end) AS lastEnd
  RETURN {
    kind: kind, medium: medium, standing: standing, datasets: datasets, dated: dated, exact: exact, count: count,
    starts: starts, ends: ends, counts: counts,
    firstStart: firstStart, lastStart: lastStart, firstEnd: firstEnd, lastEnd: lastEnd
  } AS tally
// </events tallied alike>
}
CREATE (outlet)-[t:COVERAGE]->(outlet)
SET t += tally
