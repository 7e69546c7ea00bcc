// A later page of what contact/most-first-tallied answers, of all contacts of all times: read off an index in the order of the list, so
// that it costs what the first page costs.
// $filters  list of {after: the count, newest, a and b of the last pair seen}; see contact/most-first
// $limit    integer, pairs a filter at most
// columns: those of contact/most-first-tallied; no row at all while tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i].after AS after
CALL (after) {
  CALL (after) {
    // As many talks: the index has them by the newest. The planner sees its order only where both are named.
    MATCH (one)-[t:CONTACT]->(other)
    WHERE t.count = after.count AND t.newest <= after.newest
      AND (t.newest < after.newest OR one.id > after.a OR (one.id = after.a AND other.id > after.b))
    RETURN one, t, other ORDER BY t.count DESC, t.newest DESC, one.id, other.id LIMIT $limit
    UNION ALL
    MATCH (one)-[t:CONTACT]->(other)
    WHERE t.count > 0 AND t.count < after.count AND t.newest >= 0
    RETURN one, t, other ORDER BY t.count DESC, t.newest DESC, one.id, other.id LIMIT $limit
  }
  WITH one, t, other ORDER BY t.count DESC, t.newest DESC, one.id, other.id LIMIT $limit
  RETURN collect({a: one.id, b: other.id, count: t.count, firstDate: t.first, lastDate: t.last, newest: t.newest,
    entities: [n IN [one, other] | n {.id, .kind, .names, .nameLanguages}]}) AS items
}
RETURN i, items
