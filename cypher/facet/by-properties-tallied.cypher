// What facet/by-properties answers, from the tallies of months: for filters that restrict nothing but kinds, media, standing, datasets
// and days.
// $filters  list of filters (see event/matching)
// columns: i integer (position in $filters), groups list of {kind, medium, standing, datasets, dated, count}; no row at all while tallies
//          are due
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
// <events of a tally>
WITH *, t.count AS count // unless from, to
WITH *, CASE WHEN isWhole THEN [] ELSE t.starts END AS starts, CASE WHEN isWhole THEN [] ELSE t.ends END AS ends, // if from, to
  CASE WHEN isWhole THEN [] ELSE t.counts END AS counts // if from, to
WITH *, CASE WHEN isWhole THEN t.count ELSE reduce(sum = 0, k IN range(0, size(starts) - 1) | // if from, to
    CASE WHEN starts[k] <= to AND ends[k] >= from THEN sum + counts[k] ELSE sum END) END AS count // if from, to
WITH * WHERE count > 0
// </events of a tally>
WITH t.kind AS kind, t.medium AS medium, t.standing AS standing, t.datasets AS datasets, t.dated AS dated, sum(count) AS count
RETURN collect({kind: kind, medium: medium, standing: standing, datasets: datasets, dated: dated, count: count}) AS groups
}
RETURN i, groups
