// What timeline/by-bucket answers, from the tally of one who took part: for filters that name one participant and restrict nothing
// but kinds and days. Buckets are counted here: somebody can have been busy on thousands of days.
// $filters  list of {participants: one entity id, kinds, from, to}, those after the first null where they do not restrict
// $byKind   boolean: whether those of each kind are told, else those of all as one, kind null
// $unit     integer, by which days as whole numbers are divided to tell those in one bucket: 1 for days, 100 for months, 10000 for years
// columns: i integer (position in $filters), tallies list of {kind, starts, ends, counts}: so many events of the kind have their first and
//          last day in the buckets of these days, whole numbers, 20220220; 0 and 99999999 are open; no row at all while tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (f) {
WITH f, coalesce(toInteger(replace(f.from, '-', '')), 0) AS from, coalesce(toInteger(replace(f.to, '-', '')), 99999999) AS to
MATCH (:Entity {id: f.participants[0]})-[t:ACTIVITY]->(:Entity)
WHERE true
  AND t.kind IN f.kinds // if kinds
WITH CASE WHEN $byKind THEN t.kind END AS kind, t.starts AS starts, t.ends AS ends, t.counts AS counts, from, to
UNWIND range(0, size(starts) - 1) AS k
WITH kind, starts[k] AS start, ends[k] AS end, counts[k] AS count, from, to
WHERE start <= to AND end >= from // if from, to
WITH kind, start / $unit AS first, end / $unit AS last, min(start) AS start, max(end) AS end, sum(count) AS count
WITH kind, collect(start) AS starts, collect(end) AS ends, collect(count) AS counts
RETURN collect({kind: kind, starts: starts, ends: ends, counts: counts}) AS tallies
}
RETURN i, tallies
