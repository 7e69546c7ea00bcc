// Writes new events with those who took part and the relations between them. Search finds them by the names of those who took
// part and by the words of their claims.
// $rows  list of {
//   properties, words: [strings], participants: [{entity, role, end, place}], relations: [{source, target}]
// }
// columns: participants integer (how many were written)
UNWIND $rows AS row
CREATE (e:Event)
SET e = row.properties
WITH e, row
CALL (e, row) {
  UNWIND row.participants AS participant
  MATCH (n:Entity {id: participant.entity})
  CREATE (n)-[:TOOK_PART {
    role: participant.role, end: participant.end, place: participant.place, order: e.order,
    entity: CASE WHEN NOT participant.entity IN [other IN row.participants WHERE other.place < participant.place | other.entity] THEN participant.entity END
  }]->(e)
  RETURN collect(n.name) AS names
}
SET e.text = names + row.words
WITH e, row, size(names) AS participants
CALL (e, row) {
  UNWIND row.relations AS pair
  MATCH (source:Entity {id: pair.source}), (target:Entity {id: pair.target})
  CREATE (source)-[relation:$(e.kind)]->(target)
  SET relation.event = e.id, relation.earliest = e.earliest, relation.latest = e.latest, relation.medium = e.medium
}
RETURN sum(participants) AS participants
