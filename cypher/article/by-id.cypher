// Articles by id.
// $ids  list of article ids
// columns: id, dataset id, title, language, published EDTF, url, outlet entity id; all but id, dataset and language or null
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
RETURN a.id AS id, a.dataset AS dataset, a.title AS title, a.language AS language, a.published AS published, a.url AS url, o.id AS outlet
