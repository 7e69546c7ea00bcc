// Waits until every index answers.
// $seconds  integer, at most so long
// columns: none
CALL db.awaitIndexes($seconds)
