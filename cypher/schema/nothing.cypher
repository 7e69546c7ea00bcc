// Reads nothing: what is wanted is the bookmark that comes with the answer, which tells the last transaction.
// $parameters: none
// columns: one integer
RETURN 1 AS one
