// Pages of the topics whose titles words match, in any of the languages, best first.
// $words  string in Lucene's syntax, built by server/search.ts
// $skip   integer
// $limit  integer
// columns: id
CALL db.index.fulltext.queryNodes('topic_search', $words) YIELD node AS t, score
RETURN t.id AS id
ORDER BY score DESC, t.sort
SKIP $skip
LIMIT $limit
