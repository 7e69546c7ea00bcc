// Writes new events of two, of which the first acts upon the second or talks with it, each with one claim: the usual ones, in a
// form that goes to Neo4j much quicker than what write-events takes. Rows name entities, articles and days by their places in lists,
// as the same ones come again and again: each is looked up or sent once.
// $lists    {entities: [ids], articles: [ids], days: [dates]}, each once; a map, as a plan of its own is made for every length
//           of a list that is a parameter itself
// $rows     list of lists, in the order of the names below; places are from 0, those of days may be null
// $dataset  dataset id
// $run      integer, of the dataset
// columns: events integer (how many were written; none if an entity or article is not there)
UNWIND $lists.entities AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
WITH collect(n) AS entities
UNWIND $lists.articles AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
WITH entities, collect(a) AS articles
WHERE [n IN entities | n.id] = $lists.entities AND [a IN articles | a.id] = $lists.articles
WITH entities, articles, [n IN entities | n.name] AS names, $lists.days AS days
UNWIND $rows AS row
WITH row[0] AS id, row[1] AS kind, row[2] AS medium, row[3] AS date, days[toInteger(row[4])] AS earliest, days[toInteger(row[5])] AS latest, row[6] AS order,
  row[7] AS standing, toInteger(row[8]) AS origins,
  entities[toInteger(row[9])] AS source, $lists.entities[toInteger(row[9])] AS one, row[10] AS role, row[11] AS end,
  entities[toInteger(row[12])] AS target, $lists.entities[toInteger(row[12])] AS other, row[13] AS otherRole, row[14] AS otherEnd,
  articles[toInteger(row[15])] AS a, row[16] AS claim, toInteger(row[17]) AS line, row[18] AS check, row[19] AS record, row[20] AS code,
  toInteger(row[21]) AS sentence, row[22] AS words, row[23] AS wordsLanguage, row[24] AS reversed, days[toInteger(row[25])] AS known,
  row[26] AS roots, row[27] AS wording,
  [names[toInteger(row[9])], names[toInteger(row[12])]] AS named
CREATE (e:Event {
         id: id, kind: kind, medium: medium, date: date, codes: CASE WHEN code IS NOT NULL THEN [code] END, earliest: earliest,
         latest: latest, order: order, datasets: [$dataset], standing: standing, origins: origins, known: known,
         text: CASE WHEN words IS NULL THEN named ELSE named + words END
       }),
       (c:Claim {
         id: claim, dataset: $dataset, run: $run, line: line, check: check, record: record, code: code, sentence: sentence,
         words: words, wordsLanguage: wordsLanguage, reversed: reversed, known: known, origins: roots, wording: wording
       }),
       (source)-[:TOOK_PART {role: role, end: end, place: 0, entity: one, order: order}]->(e),
       (target)-[:TOOK_PART {role: otherRole, end: otherEnd, place: 1, entity: other, order: order}]->(e),
       (c)-[:OF]->(e), (c)-[:IN]->(a),
       (source)-[:$(kind) {event: id, earliest: earliest, latest: latest, medium: medium}]->(target)
RETURN count(*) AS events
