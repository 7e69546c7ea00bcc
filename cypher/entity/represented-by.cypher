// Who speaks for entities.
// $ids  list of entity ids
// columns: id, other entity id, office_en, office_nb, office_sv, from, to EDTF, earliest, latest dates, all but the first two or null
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:REPRESENTS]-(representative:Entity)
RETURN id, representative.id AS other, r.office_en AS office_en, r.office_nb AS office_nb, r.office_sv AS office_sv,
  r.from AS from, r.to AS to, r.earliest AS earliest, r.latest AS latest
ORDER BY id, earliest, representative.sort
