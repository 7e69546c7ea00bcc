import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places } from '../../state/view.ts';
import { boxAround, boxAt, widened } from './boxes.ts';
import { Crowd } from './crowd.ts';
import type { LayoutNode, Reach } from './layout.ts';

/** What stays free around each label, in canvas pixels on each side. */
export const air = 3;
/** What the box of a group reaches beyond its members, in canvas pixels: above them stands its name. */
export const groupReach: Reach = { left: 14, right: 14, up: 30, down: 14 };
/** How often everything is pushed before what still overlaps is carried elsewhere. */
const pushes = 80;

/** Something that takes room: a node with its label, or a whole group. */
interface Piece {
  x: number;
  y: number;
  readonly reach: Reach;
  readonly fixed: boolean;
}

/**
 * Moves nodes as little as needed so that no two overlap, labels included, and that groups stand apart from each other
 * and from everybody else. What is fixed does not move, even where it overlaps something fixed.
 *
 * @param places of all the nodes
 * @param fixed ids
 */
export function apart(nodes: readonly LayoutNode[], places: Places, fixed: ReadonlySet<string>): Places {
  const pieces = new Map(
    nodes.map((node): [string, Piece] => {
      const { x, y } = placeIn(places, node.id) ?? { x: 0, y: 0 };
      return [node.id, { x, y, reach: widened(node.reach, air), fixed: fixed.has(node.id) }];
    }),
  );
  const all = [...pieces.values()];
  const groups = groupsOf(nodes, pieces);
  if (groups.length > 0) {
    for (const members of groups) separate(members);
    separateGroups(groups, all);
  }
  separate(all);
  return Object.fromEntries([...pieces].map(([id, { x, y }]) => [id, { x, y }]));
}

function groupsOf(nodes: readonly LayoutNode[], pieces: ReadonlyMap<string, Piece>): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const { id, parent } of nodes) {
    const piece = pieces.get(id);
    if (!parent || !piece) continue;
    const members = groups.get(parent);
    if (members) members.push(piece);
    else groups.set(parent, [piece]);
  }
  return [...groups.values()];
}

/** Each group moves as a whole; one with a fixed member stays. */
function separateGroups(groups: readonly Piece[][], all: readonly Piece[]): void {
  const grouped = new Set(groups.flat());
  const wholes = groups.map((members) => {
    const box = boxAround(members.map((member) => boxAt(member, member.reach)));
    const x = (box.x1 + box.x2) / 2;
    const y = (box.y1 + box.y2) / 2;
    const reach = {
      left: x - box.x1 + groupReach.left,
      right: box.x2 - x + groupReach.right,
      up: y - box.y1 + groupReach.up,
      down: box.y2 - y + groupReach.down,
    };
    return { members, from: { x, y }, piece: { x, y, reach, fixed: members.some((each) => each.fixed) } };
  });
  separate([...wholes.map(({ piece }) => piece), ...all.filter((piece) => !grouped.has(piece))]);
  for (const { members, from, piece } of wholes)
    for (const member of members) {
      member.x += piece.x - from.x;
      member.y += piece.y - from.y;
    }
}

/** Pushes pieces apart; what is still in the way then is carried to the nearest free place. */
function separate(pieces: readonly Piece[]): void {
  for (let round = 0; round < pushes; round += 1) if (!push(pieces)) return;
  const crowd = new Crowd();
  const centre = middleOf(pieces);
  const far = ({ x, y }: Piece) => Math.hypot(x - centre.x, y - centre.y);
  const ordered = pieces
    .map((piece) => ({ piece, far: piece.fixed ? -1 : far(piece) }))
    .sort((a, b) => a.far - b.far);
  for (const { piece } of ordered) {
    if (!piece.fixed) Object.assign(piece, crowd.nearestFree(piece, piece.reach));
    crowd.add(boxAt(piece, piece.reach));
  }
}

const middleOf = (pieces: readonly Piece[]): Place => ({
  x: pieces.reduce((sum, { x }) => sum + x, 0) / Math.max(1, pieces.length),
  y: pieces.reduce((sum, { y }) => sum + y, 0) / Math.max(1, pieces.length),
});

/** In square pixels, at least one. */
const sizeOf = ({ reach }: Piece): number =>
  Math.max(1, (reach.left + reach.right) * (reach.up + reach.down));

/** A little more than what they overlap by, so that rounding does not leave a sliver. */
const slack = 0.01;

/** Pushes each overlapping pair apart in the direction in which it overlaps less; tells whether any did. */
function push(pieces: readonly Piece[]): boolean {
  const ordered = [...pieces].sort((a, b) => a.x - a.reach.left - (b.x - b.reach.left));
  let pushed = false;
  ordered.forEach((a, index) => {
    for (let next = index + 1; next < ordered.length; next += 1) {
      const b = ordered[next];
      if (!b) break;
      const right = a.x + a.reach.right - (b.x - b.reach.left);
      // A piece that was pushed right in this round may hide one behind it; the next round finds that.
      if (right <= 0) break;
      const left = b.x + b.reach.right - (a.x - a.reach.left);
      const down = a.y + a.reach.down - (b.y - b.reach.up);
      const up = b.y + b.reach.down - (a.y - a.reach.up);
      if (left <= 0 || down <= 0 || up <= 0 || (a.fixed && b.fixed)) continue;
      pushed = true;
      const x = right < left ? right + slack : -left - slack;
      const y = down < up ? down + slack : -up - slack;
      // A node steps aside for a group.
      const share = a.fixed ? 1 : b.fixed ? 0 : sizeOf(a) / (sizeOf(a) + sizeOf(b));
      if (Math.abs(x) < Math.abs(y)) {
        b.x += x * share;
        a.x -= x * (1 - share);
      } else {
        b.y += y * share;
        a.y -= y * (1 - share);
      }
    }
  });
  return pushed;
}
