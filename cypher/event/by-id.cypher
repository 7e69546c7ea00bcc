// Events by id, with who took part and the topics that they are about.
// $ids  list of event ids
// columns: id, kind, date EDTF, earliest and latest date, medium, duration, summary_en, summary_nb, summary_sv, standing, origins integer,
//          codes list or null, known date or null, asOf list of dates or null, standingsAsOf and originsAsOf lists of what was known
//          from each of them on, datasets list of ids,
//          participants list of {role, id, kind, names, nameLanguages} (see entity/by-id), topics list of ids, outlets list of {id, known date or null}
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN
// <row of an event>
  e.id AS id, e.kind AS kind, e.date AS date, e.earliest AS earliest, e.latest AS latest, e.medium AS medium,
  e.duration AS duration, e.summary_en AS summary_en, e.summary_nb AS summary_nb, e.summary_sv AS summary_sv,
  e.standing AS standing, e.origins AS origins,
  e.codes AS codes, e.known AS known, e.asOf AS asOf, e.standingsAsOf AS standingsAsOf, e.originsAsOf AS originsAsOf, e.datasets AS datasets,
  COLLECT {
    MATCH (n:Entity)-[part:TOOK_PART]->(e)
    RETURN {id: n.id, role: part.role, kind: n.kind, names: n.names, nameLanguages: n.nameLanguages}
    ORDER BY part.place
  } AS participants,
  COLLECT { MATCH (e)-[:ABOUT]->(t:Topic) RETURN t.id ORDER BY t.sort } AS topics,
  COLLECT { MATCH (e)-[r:REPORTED_BY]->(o:Outlet) RETURN {id: o.id, known: r.known} ORDER BY o.sort } AS outlets
// </row of an event>
