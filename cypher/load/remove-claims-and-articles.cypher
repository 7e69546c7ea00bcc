// Removes claims and articles, each of which belongs to one dataset alone.
// $claims    list of claim ids
// $articles  list of article ids
// columns: none
MATCH (n:Claim|Article)
WHERE (n:Claim AND n.id IN $claims) OR (n:Article AND n.id IN $articles)
DETACH DELETE n
