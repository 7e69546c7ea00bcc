// What timeline/by-bucket answers by the day, from the tallies of months: for filters that restrict nothing but kinds, media, standing,
// datasets and days. Days outside a filter's period come along where a month lies across its bounds.
// $filters   list of filters (see event/matching)
// $byKind    boolean: whether those of each kind are told, else those of all as one, kind null
// $byMonth   boolean: whether all days of a month may stand as one of them
// columns: i integer (position in $filters), tallies list of {kind, starts, ends, counts}, as in timeline/tallied; no row at all while
//          tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (f) {
WITH f, coalesce(toInteger(replace(f.from, '-', '')), 0) AS from, coalesce(toInteger(replace(f.to, '-', '')), 99999999) AS to
MATCH (t:MonthTally)
// <tallies that match>
WHERE true
  AND t.kind IN f.kinds // if kinds
  AND t.medium IN f.media // if media
  AND t.standing IN f.standing // if standing
  AND any(d IN t.datasets WHERE d IN f.datasets) // if datasets
  AND t.dated // if dated
  AND t.firstStart <= to AND t.lastEnd >= from // if from, to
WITH *, t.lastStart <= to AND t.firstEnd >= from AS isWhole // if from, to
WITH *, true AS isWhole // unless from, to
// </tallies that match>
WITH t, isWhole AND t.exact AND $byMonth AS isOne
WITH t, CASE WHEN isOne THEN [t.firstStart] ELSE t.starts END AS starts, CASE WHEN isOne THEN [t.firstStart] ELSE t.ends END AS ends,
  CASE WHEN isOne THEN [t.count] ELSE t.counts END AS counts
UNWIND range(0, size(starts) - 1) AS k
WITH CASE WHEN $byKind THEN t.kind END AS kind, starts[k] AS start, ends[k] AS end, sum(counts[k]) AS count
WITH kind, collect(start) AS starts, collect(end) AS ends, collect(count) AS counts
RETURN collect({kind: kind, starts: starts, ends: ends, counts: counts}) AS tallies
}
RETURN i, tallies
