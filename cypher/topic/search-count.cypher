// How many topics words match.
// $words  string in Lucene's syntax, built by server/search.ts
// columns: count integer
CALL db.index.fulltext.queryNodes('topic_search', $words) YIELD node
RETURN count(node) AS count
