// Makes the tallies of months anew: how many events begin in each, in groups of those that are alike, by first and last day. Those
// that are dated to the day (`exact`) are groups of their own: of them the count of a month is all that a year needs.
// $months  list of months, as `order` of an event begins: YYYY-MM, or 0000-00 for those of which no day is known
// columns: none
UNWIND $months AS month
CALL (month) {
  MATCH (old:MonthTally {month: month})
  DELETE old
}
CALL (month) {
  MATCH (e:Event)
  WHERE e.order STARTS WITH month
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
CREATE (t:MonthTally {month: month})
SET t += tally
