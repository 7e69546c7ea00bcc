/**
 * An icon as an address that Cytoscape can draw into a node.
 *
 * @param path in a 24 × 24 box
 * @param colour any CSS colour
 */
export function iconAddress(path: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path fill="${colour}" d="${path}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
