// Writes new events of two, of which the first acts upon the second or talks with it, each with one claim: the usual ones, in a
// form that goes to Neo4j much quicker than what write-events takes.
// $rows     list of lists, in the order of the names below; days are YYYY-MM-DD or null
// $dataset  dataset id
// $run      integer, of the dataset
// columns: events integer (how many were written)
UNWIND $rows AS row
WITH row[0] AS id, row[1] AS kind, row[2] AS medium, row[3] AS date, date(row[4]) AS earliest, date(row[5]) AS latest, row[6] AS order,
  row[7] AS standing, toInteger(row[8]) AS origins,
  row[9] AS one, row[10] AS role, row[11] AS end, row[12] AS other, row[13] AS otherRole, row[14] AS otherEnd,
  row[15] AS article, row[16] AS claim, toInteger(row[17]) AS line, row[18] AS check, row[19] AS record, row[20] AS code,
  toInteger(row[21]) AS sentence, row[22] AS words, row[23] AS wordsLanguage, row[24] AS reversed, date(row[25]) AS known,
  row[26] AS roots, row[27] AS wording
MATCH (source:Entity {id: one}), (target:Entity {id: other}), (a:Article {id: article})
USING INDEX SEEK source:Entity(id)
USING INDEX SEEK target:Entity(id)
USING INDEX SEEK a:Article(id)
CREATE (e:Event {
         id: id, kind: kind, medium: medium, date: date, codes: CASE WHEN code IS NOT NULL THEN [code] END, earliest: earliest,
         latest: latest, order: order, datasets: [$dataset], standing: standing, origins: origins, known: known,
         text: [source.name, target.name] + CASE WHEN words IS NULL THEN [] ELSE [words] END
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
