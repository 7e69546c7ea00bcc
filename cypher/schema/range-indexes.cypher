// What lists are ordered and filtered by. Safe to run again.
// $parameters: none
// columns: none
CREATE RANGE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.order);
CREATE RANGE INDEX part_order IF NOT EXISTS FOR ()-[p:TOOK_PART]-() ON (p.entity, p.order);
CREATE RANGE INDEX contact_rank IF NOT EXISTS FOR ()-[t:CONTACT]-() ON (t.count, t.newest);
CREATE RANGE INDEX relation_count IF NOT EXISTS FOR ()-[t:RELATION]-() ON (t.count);
CREATE RANGE INDEX entity_sort IF NOT EXISTS FOR (n:Entity) ON (n.sort);
CREATE RANGE INDEX topic_sort IF NOT EXISTS FOR (n:Topic) ON (n.sort);
CREATE RANGE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.order);
CREATE RANGE INDEX month_tally IF NOT EXISTS FOR (n:MonthTally) ON (n.month);
CREATE RANGE INDEX claim_dataset IF NOT EXISTS FOR (n:Claim) ON (n.dataset);
// What an older Entente made and no query can use: open days are let through by coalesce, relations are found from their ends.
DROP INDEX event_earliest IF EXISTS;
DROP INDEX event_latest IF EXISTS;
DROP INDEX spoke_with_event IF EXISTS;
// What contact_rank took the place of.
DROP INDEX contact_count IF EXISTS;
