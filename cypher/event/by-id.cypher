// Events by id, with who took part and the topics that they are about.
// $ids  list of event ids
// columns: id, kind, date EDTF, medium, participants list of {role, id, kind, names, nameLanguages} (see entity/by-id);
//          of the `record`: earliest and latest YYYY-MM-DD, duration, summary_en, summary_nb, summary_sv, standing, origins integer, codes list or
//          null, datasets list of ids, known YYYY-MM-DD or null, asOf list of YYYY-MM-DD or null, standingsAsOf and originsAsOf lists of what was
//          known from each of them on; `about`: topics list of ids; `reporters`: outlets list of {id, known YYYY-MM-DD or null}
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN
// <row of an event>
  toString(e.earliest) AS earliest, toString(e.latest) AS latest, e.duration AS duration, // if record
  e.summary_en AS summary_en, e.summary_nb AS summary_nb, e.summary_sv AS summary_sv, // if record
  e.standing AS standing, e.origins AS origins, e.codes AS codes, e.datasets AS datasets, toString(e.known) AS known, // if record
  [day IN e.asOf | toString(day)] AS asOf, e.standingsAsOf AS standingsAsOf, e.originsAsOf AS originsAsOf, // if record
  COLLECT { MATCH (e)-[:ABOUT]->(t:Topic) RETURN t.id ORDER BY t.sort } AS topics, // if about
  COLLECT { MATCH (e)-[r:REPORTED_BY]->(o:Outlet) RETURN {id: o.id, known: toString(r.known)} ORDER BY o.sort } AS outlets, // if reporters
  e.id AS id, e.kind AS kind, e.date AS date, e.medium AS medium,
  COLLECT {
    MATCH (n:Entity)-[part:TOOK_PART]->(e)
    RETURN {id: n.id, role: part.role, kind: n.kind, names: n.names, nameLanguages: n.nameLanguages}
    ORDER BY part.place
  } AS participants
// </row of an event>
