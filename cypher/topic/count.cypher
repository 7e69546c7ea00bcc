// How many topics there are.
// $parameters: none
// columns: count integer
MATCH (t:Topic)
RETURN count(t) AS count
