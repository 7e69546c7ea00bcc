// What contact/count answers, from the tallies: for filters that name at most two participants and a period.
// $filters  list of {participants, from, to, dated}, as in contact/most-first-tallied
// columns: i integer (position in $filters), count integer; no row at all while tallies are due
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
MATCH ()-[t:CONTACT]->() // unless participants
WHERE t.count > 0 // if participants, from, to
  AND all(id IN f.participants[1..] WHERE id = other.id) // if participants
  AND t.firstStart <= to AND t.lastEnd >= from // if from, to
WITH *, t.lastStart <= to AND t.firstEnd >= from // if from, to
  AND (t.firstStart > 0 OR t.lastEnd < 99999999) // if from and dated, to and dated
  AS isWhole // if from, to
WITH *, CASE WHEN isWhole THEN [] ELSE t.starts END AS starts, CASE WHEN isWhole THEN [] ELSE t.ends END AS ends // if from, to
WITH * WHERE isWhole OR any(k IN range(0, size(starts) - 1) WHERE starts[k] <= to AND ends[k] >= from // if from, to
  AND (starts[k] > 0 OR ends[k] < 99999999) // if from and dated, to and dated
  ) // if from, to
RETURN count(*) AS count
}
RETURN i, count
