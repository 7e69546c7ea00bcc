// Notes what events that were there are told to be by further claims.
// $rows  list of {id: event id, properties: {…}, words: [strings], of those claims}
// columns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
USING INDEX SEEK e:Event(id)
SET e += row.properties, e.text = e.text + row.words
