// Pages of all articles, newest first.
// $after  string, `order` of the last article seen, or null
// $limit  integer
// columns: id, order string
MATCH (a:Article)
WHERE a.order < coalesce($after, '9999-99-99')
RETURN a.id AS id, a.order AS order
ORDER BY a.order DESC
LIMIT $limit
