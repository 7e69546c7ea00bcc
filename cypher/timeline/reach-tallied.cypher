// What timeline/reach answers, from the tallies of months: for filters that restrict nothing but kinds, media, standing, datasets and
// days.
// $filters  list of filters (see event/matching)
// columns: i integer (position in $filters), rows list of {exact, earliest, latest, kind, count}, days as whole numbers, 20220220; 0 and
//          99999999 are open; no row at all while tallies are due
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
WITH t, from, to, isWhole AND t.exact AS isOne
WITH t, from, to, CASE WHEN isOne THEN [t.firstStart] ELSE t.starts END AS starts, CASE WHEN isOne THEN [t.lastEnd] ELSE t.ends END AS ends,
  CASE WHEN isOne THEN [t.count] ELSE t.counts END AS counts
UNWIND range(0, size(starts) - 1) AS k
WITH t, from, to, starts[k] AS start, ends[k] AS end, counts[k] AS count
WHERE start <= to AND end >= from
WITH t.exact AS exact, CASE WHEN t.exact THEN null ELSE [start, end] END AS stretch, t.kind AS kind,
  min(start) AS earliest, max(end) AS latest, sum(count) AS count
RETURN collect({exact: exact, earliest: earliest, latest: latest, kind: kind, count: count}) AS rows
}
RETURN i, rows
