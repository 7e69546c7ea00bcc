// How many events somebody took part in.
// $filters  list of {participants: one entity id}
// columns: i integer (position in $filters), count integer
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (f) {
MATCH ()-[part:TOOK_PART]->()
WHERE part.entity = f.participants[0] AND part.order > ''
RETURN count(part) AS count
}
RETURN i, count
