// What contact/most-first answers, from the tallies: for filters that name at most two participants and a period.
// $filters  list of {participants: one or two entity ids, from, to, dated, after}, each null where it does not restrict; see contact/most-first
// $limit    integer, pairs a filter at most
// columns: i integer (position in $filters), items list of {a, b, count, firstDate, lastDate, newest, entities (both, as entity/by-id has them)};
//          no row at all while tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (f) {
WITH f, coalesce(toInteger(replace(f.from, '-', '')), 0) AS from, coalesce(toInteger(replace(f.to, '-', '')), 99999999) AS to
MATCH (one:Entity {id: f.participants[0]})-[t:CONTACT]-(other:Entity) // if participants
MATCH (one)-[t:CONTACT]->(other) // unless participants
WHERE t.count > 0 AND t.newest >= 0
  AND all(id IN f.participants[1..] WHERE id = other.id) // if participants
// <days of a tally>
  AND t.firstStart <= to AND t.lastEnd >= from // if from, to
WITH *, t.count AS count, t.newest AS newest // unless from, to
WITH *, t.lastStart <= to AND t.firstEnd >= from // if from, to
  AND (t.firstStart > 0 OR t.lastEnd < 99999999) // if from and dated, to and dated
  AS isWhole // if from, to
WITH *, CASE WHEN isWhole THEN [] ELSE t.starts END AS starts, CASE WHEN isWhole THEN [] ELSE t.ends END AS ends // if from, to
WITH *, [k IN range(0, size(starts) - 1) WHERE starts[k] <= to AND ends[k] >= from // if from, to
  AND (starts[k] > 0 OR ends[k] < 99999999) // if from and dated, to and dated
  ] AS at // if from, to
WHERE isWhole OR size(at) > 0 // if from, to
WITH *, CASE WHEN isWhole THEN t.count ELSE size(at) END AS count, CASE // if from, to
    WHEN isWhole THEN t.newest // if from, to
    WHEN starts[at[-1]] = 0 THEN CASE ends[at[-1]] WHEN 99999999 THEN 0 ELSE ends[at[-1]] * 100000001 END // if from, to
    ELSE starts[at[-1]] * 100000000 + CASE ends[at[-1]] WHEN 99999999 THEN starts[at[-1]] ELSE ends[at[-1]] END // if from, to
  END AS newest // if from, to
// </days of a tally>
WITH *, one.id AS a, other.id AS b
WHERE count < f.after.count OR (count = f.after.count AND (newest < f.after.newest OR (newest = f.after.newest // if after
  AND (a > f.after.a OR (a = f.after.a AND b > f.after.b))))) // if after
WITH *
ORDER BY count DESC, newest DESC, a, b
LIMIT $limit
WITH *, t.first AS firstDate, t.last AS lastDate // unless from, to
WITH *, CASE WHEN isWhole THEN [] ELSE t.dates END AS dates // if from, to
WITH *, [k IN at WHERE dates[k] <> '' | dates[k]] AS known // if from, to
WITH *, CASE WHEN isWhole THEN t.first ELSE known[0] END AS firstDate, CASE WHEN isWhole THEN t.last ELSE known[-1] END AS lastDate // if from, to
RETURN collect({a: a, b: b, count: count, firstDate: firstDate, lastDate: lastDate, newest: newest,
  entities: [n IN [one, other] | n {.id, .kind, .names, .nameLanguages}]}) AS items
}
RETURN i, items
