/** Something that a batch refers to is not in the graph any more: another process has removed it meanwhile. */
export class GraphChanged extends Error {}
