// Writes events with those who took part and the topics that they are about.
// $rows  list of {id, properties, earliest, latest, participants: [{entity, role, end, place}], about: [topic ids]}
// columns: none
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
SET e = row.properties, e.earliest = date(row.earliest), e.latest = date(row.latest)
WITH e, row
CALL (e, row) {
  UNWIND row.participants AS participant
  MATCH (n:Entity {id: participant.entity})
  CREATE (n)-[:TOOK_PART {
    role: participant.role, end: participant.end, place: participant.place, order: e.order,
    entity: CASE WHEN NOT participant.entity IN [other IN row.participants WHERE other.place < participant.place | other.entity] THEN participant.entity END
  }]->(e)
}
CALL (e, row) {
  UNWIND row.about AS topic
  MATCH (t:Topic {id: topic})
  CREATE (e)-[:ABOUT]->(t)
}
