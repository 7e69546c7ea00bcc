// What lists are ordered and filtered by. Safe to run again.
// $parameters: none
// columns: none
CREATE RANGE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.order);
CREATE RANGE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest);
CREATE RANGE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE RANGE INDEX entity_sort IF NOT EXISTS FOR (n:Entity) ON (n.sort);
CREATE RANGE INDEX topic_sort IF NOT EXISTS FOR (n:Topic) ON (n.sort);
CREATE RANGE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.order);
CREATE RANGE INDEX claim_dataset IF NOT EXISTS FOR (n:Claim) ON (n.dataset);
CREATE RANGE INDEX spoke_with_event IF NOT EXISTS FOR ()-[r:SPOKE_WITH]-() ON (r.event);
