// The chains of the fewest contacts between two entities that rest on the most talks, from the tallies: for filters that restrict nothing,
// and for chains of three contacts at most, of which there are not too many to look at all. Of longer ones it tells how long they are.
// $from   entity id
// $to     another entity id
// $first  integer, chains at most
// columns: hops integer (of the shortest chain, 1 to 6; null if there is none), chains list of lists of entity ids, most talks first, then
//          by ids; empty where they are longer than three contacts; entities list of those in chains, as entity/by-id has them; no row
//          at all while tallies are due
CALL () {
  MATCH (u:Untallied)
  RETURN count(u) AS due
}
WITH due WHERE due = 0
OPTIONAL MATCH (one:Entity {id: $from})
OPTIONAL MATCH (other:Entity {id: $to})
CALL (one, other) {
  OPTIONAL MATCH chain = SHORTEST 1 (one)-[:CONTACT]-{1,6}(other)
  RETURN length(chain) AS hops
}
WITH hops, CASE hops
  WHEN 1 THEN [[$from, $to]]
  WHEN 2 THEN COLLECT {
    MATCH (one)-[a:CONTACT]-(x:Entity)-[b:CONTACT]-(other)
    WHERE hops = 2
    WITH x.id AS x, a.count + b.count AS talks
    ORDER BY talks DESC, x
    LIMIT $first
    RETURN [$from, x, $to]
  }
  WHEN 3 THEN COLLECT {
    MATCH (one)-[a:CONTACT]-(x:Entity)-[b:CONTACT]-(y:Entity)-[c:CONTACT]-(other)
    WHERE hops = 3
    WITH x.id AS x, y.id AS y, a.count + b.count + c.count AS talks
    ORDER BY talks DESC, x, y
    LIMIT $first
    RETURN [$from, x, y, $to]
  }
  ELSE []
END AS chains
RETURN hops, chains, COLLECT {
  UNWIND chains AS chain
  UNWIND chain AS id
  WITH DISTINCT id
  MATCH (n:Entity {id: id})
  RETURN n {.id, .kind, .names, .nameLanguages}
} AS entities
