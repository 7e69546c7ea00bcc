// Takes a note away of events that have been derived.
// $note  string, as event/underived tells it
// columns: none
MATCH (u:Underived) WHERE elementId(u) = $note
DELETE u
