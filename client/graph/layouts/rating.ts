import { placeIn } from '../../state/placeIn.ts';
import type { Places } from '../../state/view.ts';
import { costs, crosses, entersBox } from '../messiness.ts';
import { lengthCost, sizeCost } from './badness.ts';
import type { LayoutInput, Room } from './layout.ts';

/** What is known of a node's size: how far its label reaches left, right, up and down, and half its width and height. */
const perNode = 6;

/**
 * A picture that knows what each node spoils of it, counted as `badness` does, so that a move is rated by what hangs on the
 * node that moves: many times as fast as rating the whole. Nodes go by their number in the input, and all numbers lie in
 * flat arrays, as a search asks for hundreds of thousands of them.
 */
export class Rating {
  /** Comparisons of lines and boxes so far. */
  spent = 0;
  readonly #ids: readonly string[];
  readonly #room: Room;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #sizes: Float64Array;
  /** Of each line, the numbers of its ends. */
  readonly #ends: Int32Array;
  /** Of each node, the nodes at the other ends of its lines. */
  readonly #others: readonly Int32Array[];

  constructor({ nodes, lines, room }: Pick<LayoutInput, 'nodes' | 'lines' | 'room'>, places: Places) {
    this.#room = room;
    this.#ids = nodes.map(({ id }) => id);
    this.#x = Float64Array.from(this.#ids, (id) => placeIn(places, id)?.x ?? 0);
    this.#y = Float64Array.from(this.#ids, (id) => placeIn(places, id)?.y ?? 0);
    this.#sizes = Float64Array.from(
      nodes.flatMap(({ reach: { left, right, up, down }, width, height }) => {
        return [left, right, up, down, width / 2, height / 2];
      }),
    );
    const numbers = new Map(this.#ids.map((id, number) => [id, number]));
    const ends = lines.flatMap(({ source, target }) => {
      const [from, to] = [numbers.get(source), numbers.get(target)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
    });
    this.#ends = Int32Array.from(ends.flat());
    const others = nodes.map((): number[] => []);
    for (const [from, to] of ends) {
      others[from]?.push(to);
      others[to]?.push(from);
    }
    this.#others = others.map((each) => Int32Array.from(each));
  }

  x(node: number): number {
    return at(this.#x, node);
  }

  y(node: number): number {
    return at(this.#y, node);
  }

  put(node: number, x: number, y: number): void {
    this.#x[node] = x;
    this.#y[node] = y;
  }

  places(): Places {
    return Object.fromEntries(this.#ids.map((id, node) => [id, { x: this.x(node), y: this.y(node) }]));
  }

  /**
   * What a node and its lines spoil if it stands there, while everybody else stands where they are.
   *
   * @param most what is worse needs no exact number: counting stops at more than this
   */
  costOf(node: number, x: number, y: number, most = Infinity): number {
    let sum = this.#costOfBox(node, x, y);
    if (sum <= most) sum += this.#costOfLines(node, x, y);
    if (sum <= most) sum += this.#costOfOthersLines(node, x, y);
    return sum;
  }

  /** Boxes that it overlaps, and how small all must be drawn. */
  #costOfBox(node: number, x: number, y: number): number {
    const [xs, ys, sizes] = [this.#x, this.#y, this.#sizes];
    const own = node * perNode;
    const x1 = x - at(sizes, own);
    const x2 = x + at(sizes, own + 1);
    const y1 = y - at(sizes, own + 2);
    const y2 = y + at(sizes, own + 3);
    let sum = 0;
    let [left, right, top, bottom] = [x1, x2, y1, y2];
    for (let other = 0; other < xs.length; other += 1) {
      if (other === node) continue;
      const size = other * perNode;
      const otherX1 = at(xs, other) - at(sizes, size);
      const otherX2 = at(xs, other) + at(sizes, size + 1);
      const otherY1 = at(ys, other) - at(sizes, size + 2);
      const otherY2 = at(ys, other) + at(sizes, size + 3);
      if (otherX1 < left) left = otherX1;
      if (otherX2 > right) right = otherX2;
      if (otherY1 < top) top = otherY1;
      if (otherY2 > bottom) bottom = otherY2;
      if (x1 < otherX2 && otherX1 < x2 && y1 < otherY2 && otherY1 < y2) sum += costs.overlap;
    }
    this.spent += xs.length;
    return sum + sizeCost({ width: right - left, height: bottom - top }, this.#room);
  }

  /** Boxes that its lines run through, and how long they are. */
  #costOfLines(node: number, x: number, y: number): number {
    const [xs, ys, sizes] = [this.#x, this.#y, this.#sizes];
    const ends = this.#others[node] ?? [];
    let sum = 0;
    for (const end of ends) {
      const endX = at(xs, end);
      const endY = at(ys, end);
      sum += lengthCost(Math.hypot(x - endX, y - endY), this.#room);
      for (let other = 0; other < xs.length; other += 1) {
        if (other === node || other === end) continue;
        const size = other * perNode;
        const otherX = at(xs, other);
        const otherY = at(ys, other);
        const x1 = otherX - at(sizes, size);
        const x2 = otherX + at(sizes, size + 1);
        const y1 = otherY - at(sizes, size + 2);
        const y2 = otherY + at(sizes, size + 3);
        if (entersBox(x, y, endX, endY, x1, y1, x2, y2)) sum += costs.struckThrough;
        // A line that ends within the label can enter the node without crossing the label.
        const wide = at(sizes, size + 4);
        const high = at(sizes, size + 5);
        if (entersBox(x, y, endX, endY, otherX - wide, otherY - high, otherX + wide, otherY + high))
          sum += costs.behind;
      }
    }
    this.spent += ends.length * xs.length;
    return sum;
  }

  /** Lines of others that run through it, and those that its own cross. */
  #costOfOthersLines(node: number, x: number, y: number): number {
    const [xs, ys, sizes, ends] = [this.#x, this.#y, this.#sizes, this.#ends];
    const others = this.#others[node] ?? [];
    const own = node * perNode;
    const x1 = x - at(sizes, own);
    const x2 = x + at(sizes, own + 1);
    const y1 = y - at(sizes, own + 2);
    const y2 = y + at(sizes, own + 3);
    const wide = at(sizes, own + 4);
    const high = at(sizes, own + 5);
    let sum = 0;
    for (let line = 0; line < ends.length; line += 2) {
      const from = at(ends, line);
      const to = at(ends, line + 1);
      if (from === node || to === node) continue;
      const fromX = at(xs, from);
      const fromY = at(ys, from);
      const toX = at(xs, to);
      const toY = at(ys, to);
      if (entersBox(fromX, fromY, toX, toY, x1, y1, x2, y2)) sum += costs.struckThrough;
      if (entersBox(fromX, fromY, toX, toY, x - wide, y - high, x + wide, y + high)) sum += costs.behind;
      for (const end of others)
        if (end !== from && end !== to && crosses(fromX, fromY, toX, toY, x, y, at(xs, end), at(ys, end)))
          sum += costs.crossing;
    }
    this.spent += (ends.length / 2) * (others.length + 1);
    return sum;
  }
}

/** A number that is there. */
const at = (numbers: Float64Array | Int32Array, index: number): number => numbers[index] as number;
