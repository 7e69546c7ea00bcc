// Whom entities talked with and how often, from the talks as they are written in the graph: for filters that ask for nothing but
// what is written on them, under the conditions of graph/as-written.
// $filters  list of {ends, from, to, dated, media, inTimeOrder}, as in event/matching; `ends` are the entities, `inTimeOrder` is true
//           where the talks themselves are wanted
// columns: i integer (position in $filters), here and there entity ids, talks list of [event id, earliest, latest] (days,
//          YYYY-MM-DD, one of them may be null; talks of which no day is known are left out), count integer (of all talks)
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
MATCH (here:Entity)-[line:SPOKE_WITH]-(there:Entity)
WHERE here.id IN f.ends
  AND coalesce(line.latest >= date(f.from), true) // if from
  AND coalesce(line.earliest <= date(f.to), true) // if to
  AND (line.earliest IS NOT NULL OR line.latest IS NOT NULL) // if dated
  AND coalesce(line.medium, 'UNKNOWN') IN f.media // if media
WITH i, here, there,
  collect(CASE WHEN line.earliest IS NOT NULL OR line.latest IS NOT NULL THEN [line.event, toString(line.earliest), toString(line.latest)] END) AS talks, // if inTimeOrder
  count(*) AS count
RETURN i, here.id AS here, there.id AS there,
  talks, // if inTimeOrder
  count
