// What words are searched in. `search` and `text` are written folded or are folded by the analyzer: å as a, Ж as Zh.
// `spellings` are whole names, found as a whole, as server/ask/tokens.ts writes keys: a–z, 0–9, one space between words.
// A second full-text index on the same label and property would be ignored without a word. Safe to run again.
// $parameters: none
// columns: none
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX entity_spelling IF NOT EXISTS FOR (n:Entity) ON EACH [n.spellings]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX topic_search IF NOT EXISTS FOR (n:Topic) ON EACH [n.title_en, n.title_nb, n.title_sv]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX event_text IF NOT EXISTS FOR (n:Event) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
