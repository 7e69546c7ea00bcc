// What timeline/by-bucket answers by the day, from the tally of one who took part: for filters that name one participant and restrict nothing
// but kinds and days.
// $filters  list of {participants: one entity id, kinds}, `kinds` null where it does not restrict
// columns: i integer (position in $filters), tallies list of {kind, starts, ends, counts}: so many events of the kind have this first and last day,
//          as whole numbers, 20220220; 0 and 99999999 are open; no row at all while tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
RETURN i, COLLECT {
  MATCH (:Entity {id: f.participants[0]})-[t:ACTIVITY]->(:Entity)
  WHERE true
    AND t.kind IN f.kinds // if kinds
  RETURN {kind: t.kind, starts: t.starts, ends: t.ends, counts: t.counts}
} AS tallies
