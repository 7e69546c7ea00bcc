// Makes the tallies of entities anew: of each relation that starts at one of them what its events come to, and the days of each.
// A CONTACT tallies talks, a RELATION all else. Days are whole numbers, 20220220, so that thousands of them are read at once; a
// first day that is open is 0, a last one 99999999. `newest` is what relations are sorted by: first and last day of the event that
// comes last, as one number. `standings`, `media` and what else an event is known by are its own matter.
// An ACTIVITY, from an entity to itself, tallies the events of a kind that it took part in, by first and last day.
// `e` has no label here: with one, a plan that is made while there are few events passes over all of them for each entity.
// $entities  list of entity ids
// columns: none
UNWIND $entities AS id
MATCH (source:Entity {id: id})
CALL (source) {
  MATCH (source)-[old:CONTACT|RELATION|ACTIVITY]->()
  DELETE old
}
CALL (source) {
  MATCH (source)-[:TOOK_PART]->(e)
  WHERE e.order IS NOT NULL
  WITH DISTINCT source, e
  WITH source, e.kind AS kind, coalesce(e.earliest.year * 10000 + e.earliest.month * 100 + e.earliest.day, 0) AS start,
    coalesce(e.latest.year * 10000 + e.latest.month * 100 + e.latest.day, 99999999) AS end, count(*) AS count
  ORDER BY start, end
  WITH source, kind, collect(start) AS starts, collect(end) AS ends, collect(count) AS counts
  CREATE (source)-[:ACTIVITY {kind: kind, starts: starts, ends: ends, counts: counts}]->(source)
}
CALL (source) {
// <relations of an event>
MATCH (source:Entity)-[here:TOOK_PART]->(e)-[there:TOOK_PART|ABOUT]-(target:Entity|Topic)
WHERE here.end IN ['BOTH', 'SOURCE']
  AND CASE here.end
    WHEN 'BOTH' THEN there.end = 'BOTH' AND source.id < target.id
    ELSE target:Topic OR there.end = 'TARGET'
  END
// </relations of an event>
  WITH DISTINCT e, target
  WITH target, e.kind AS kind, e
  ORDER BY e.order
  WITH target, kind, count(*) AS count, collect(DISTINCT e.standing) AS standings,
    max(coalesce(e.latest, e.earliest)) AS latest,
    collect(coalesce(e.earliest.year * 10000 + e.earliest.month * 100 + e.earliest.day, 0)) AS starts,
    collect(coalesce(e.latest.year * 10000 + e.latest.month * 100 + e.latest.day, 99999999)) AS ends,
    collect(coalesce(e.date, '')) AS dates
  RETURN target, kind, count, standings, latest, starts, ends, dates
}
WITH source, target, kind, count, standings, latest, starts, ends, dates, [date IN dates WHERE date <> ''] AS known,
  CASE starts[-1] WHEN 0 THEN CASE ends[-1] WHEN 99999999 THEN 0 ELSE ends[-1] END ELSE starts[-1] END AS lastStart,
  CASE ends[-1] WHEN 99999999 THEN starts[-1] ELSE ends[-1] END AS lastEnd
// Properties that are set one by one after it take half as long again as all of it.
CREATE (source)-[:$(CASE kind WHEN 'SPOKE_WITH' THEN 'CONTACT' ELSE 'RELATION' END) {
  kind: kind, count: count, standings: standings, latest: coalesce(latest, date('0000-01-01')),
  first: known[0], last: known[-1], newest: lastStart * 100000000 + lastEnd,
  starts: starts, ends: ends, dates: dates,
  firstStart: reduce(least = 99999999, day IN starts | CASE WHEN day < least THEN day ELSE least END),
  lastStart: reduce(most = 0, day IN starts | CASE WHEN day > most THEN day ELSE most END),
  firstEnd: reduce(least = 99999999, day IN ends | CASE WHEN day < least THEN day ELSE least END),
  lastEnd: reduce(most = 0, day IN ends | CASE WHEN day > most THEN day ELSE most END)
}]->(target)
