// Notes that events have changed: those that these entities took part in, that begin in these months and that these outlets reported,
// so that their tallies are due. A node for each change: noting takes no lock that imports side by side would wait for, and none is
// lost while tallies are being made.
// $entities  list of entity ids
// $months    list of months, as `order` of an event begins: YYYY-MM
// $outlets   list of entity ids
// columns: none
CREATE (:Untallied {entities: $entities, months: $months, outlets: $outlets})
