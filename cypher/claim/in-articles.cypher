// The claims of articles, in the order of their paragraphs.
// $ids  list of article ids
// columns: id article id, other claim id
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN]-(c:Claim)
RETURN id, c.id AS other
ORDER BY id, c.paragraph, c.id
