// How many articles there are.
// $parameters: none
// columns: count integer
MATCH (a:Article)
RETURN count(a) AS count
