// What graph/busiest answers, from the tallies: for filters that ask for nothing but kinds and ends.
// $filters  list of {kinds, ends, touching, direction, among}, each null where it does not restrict; see graph/busiest
// $limit    integer
// columns: i integer (position in $filters), total integer (of all relations), relations list of {kind, source, target, toTopic, count,
//          first, last, standings}, first and last EDTF or null; entities list of those at their ends, as entity/by-id has them; no row at
//          all while tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
UNWIND range(0, size($filters) - 1) AS i
WITH i, $filters[i] AS f
CALL (f) {
  MATCH (:Entity)-[t:CONTACT|RELATION]->()
  WHERE t.kind IN f.kinds // if kinds
  RETURN count(t) AS total
}
CALL (f) {
  // The busiest of each type, found by their index, and all that are as busy as the last of them: the order among these is wider.
  CALL (f) { // unless ends
    MATCH ()-[t:CONTACT]->() WHERE t.count > 0 AND t.newest >= 0 // unless ends
      AND t.kind IN f.kinds // if kinds and not ends
    RETURN t.count AS least ORDER BY t.count DESC LIMIT $limit // unless ends
    UNION ALL // unless ends
    MATCH ()-[t:RELATION]->() WHERE t.count > 0 // unless ends
      AND t.kind IN f.kinds // if kinds and not ends
    RETURN t.count AS least ORDER BY t.count DESC LIMIT $limit // unless ends
  } // unless ends
  WITH f, least ORDER BY least DESC LIMIT $limit // unless ends
  WITH f, min(least) AS least // unless ends
  CALL (f, least) { // unless ends
    MATCH (source)-[t:CONTACT]->(target) WHERE t.count >= least AND t.newest >= 0 // unless ends
    RETURN source, t, target // unless ends
    UNION ALL // unless ends
    MATCH (source)-[t:RELATION]->(target) WHERE t.count >= least // unless ends
    RETURN source, t, target // unless ends
  } // unless ends
  MATCH (anchor:Entity|Topic)-[t:CONTACT|RELATION]-() WHERE anchor.id IN f.ends // if ends
  WITH DISTINCT f, t, startNode(t) AS source, endNode(t) AS target // if ends
  WITH * WHERE true
    AND t.kind IN f.kinds // if kinds
    AND (source.id IN f.touching OR target.id IN f.touching) // if touching
    AND CASE f.direction // if direction
      WHEN 'OUT' THEN t.kind <> 'SPOKE_WITH' AND source.id IN f.touching // if direction
      WHEN 'IN' THEN t.kind <> 'SPOKE_WITH' AND target.id IN f.touching // if direction
      ELSE t.kind = 'SPOKE_WITH' // if direction
    END // if direction
    AND source.id IN f.among AND target.id IN f.among // if among
  WITH t, source, target
  ORDER BY t.count DESC, t.latest DESC, t.kind, source.id, target.id
  RETURN collect({
    kind: t.kind, source: source.id, target: target.id, toTopic: target:Topic, count: t.count,
    first: t.first, last: t.last, standings: t.standings
  }) AS relations
}
WITH i, CASE WHEN f.ends IS NULL THEN total ELSE size(relations) END AS total, relations[..$limit] AS relations
RETURN i, total, relations, COLLECT {
  UNWIND relations AS relation
  UNWIND [relation.source, relation.target] AS id
  WITH DISTINCT id
  MATCH (n:Entity {id: id})
  RETURN n {.id, .kind, .names, .nameLanguages}
} AS entities
