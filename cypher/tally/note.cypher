// Notes that what these entities took part in has changed, so that their tallies are due. A node for each change: noting takes no
// lock that imports side by side would wait for, and none is lost while tallies are being made.
// $entities  list of entity ids
// columns: none
CREATE (:Untallied {entities: $entities})
