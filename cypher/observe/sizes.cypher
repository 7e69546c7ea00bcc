// How much there is of what, out of the counts that the store keeps.
// $parameters: none
// columns: Entity, Topic, Event, Claim, Article, Dataset integers
CALL () { MATCH (n:Entity) RETURN count(n) AS Entity }
CALL () { MATCH (n:Topic) RETURN count(n) AS Topic }
CALL () { MATCH (n:Event) RETURN count(n) AS Event }
CALL () { MATCH (n:Claim) RETURN count(n) AS Claim }
CALL () { MATCH (n:Article) RETURN count(n) AS Article }
CALL () { MATCH (n:Dataset) RETURN count(n) AS Dataset }
RETURN Entity, Topic, Event, Claim, Article, Dataset
