// Takes notes away whose tallies have been made.
// $notes  list, as tally/due tells them
// columns: none
UNWIND $notes AS note
MATCH (u:Untallied) WHERE elementId(u) = note
DELETE u
