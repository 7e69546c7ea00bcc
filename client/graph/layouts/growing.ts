import { placeIn } from '../../state/placeIn.ts';
import type { Place, Places } from '../../state/view.ts';
import { costs, cross, lineBetween, passesThrough, touch, type Box, type Line } from '../messiness.ts';
import { air } from './apart.ts';
import { bodyAt, boxAt, widened } from './boxes.ts';
import { Crowd } from './crowd.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';

interface Standing {
  readonly id: string;
  readonly box: Box;
  readonly body: Box;
}

/** A picture that grows node by node, and knows what the next one would spoil where. */
export class Growing {
  /** What is free. */
  readonly #crowd = new Crowd();
  readonly #standing: Standing[] = [];
  readonly #lines: Line[] = [];
  readonly #places: Record<string, Place> = {};
  readonly #ends = new Map<string, string[]>();

  /** @param lines of the whole picture; each is drawn as soon as both of its ends stand */
  constructor({ nodes, lines }: Pick<LayoutInput, 'nodes' | 'lines'>) {
    for (const { id } of nodes) this.#ends.set(id, []);
    for (const { source, target } of lines) {
      if (source === target) continue;
      this.#ends.get(source)?.push(target);
      this.#ends.get(target)?.push(source);
    }
  }

  /** Where those stand that were put down. */
  get places(): Places {
    return this.#places;
  }

  put(node: LayoutNode, place: Place): void {
    this.#lines.push(...this.#linesOf(node, place));
    this.#places[node.id] = place;
    this.#standing.push({ id: node.id, box: boxAt(place, node.reach), body: bodyAt(place, node) });
    this.#crowd.add(boxAt(place, widened(node.reach, air / 2)));
  }

  isFree(node: LayoutNode, place: Place): boolean {
    return this.#crowd.isFree(boxAt(place, widened(node.reach, air * 1.5)));
  }

  nearestFree(node: LayoutNode, wish: Place, from = 0): Place {
    return this.#crowd.nearestFree(wish, widened(node.reach, air * 1.5), from);
  }

  /** By how much a node would make the picture messier at a free place; counted as `messiness` does. */
  costOf(node: LayoutNode, place: Place): number {
    const box = boxAt(place, node.reach);
    const body = bodyAt(place, node);
    const added = this.#linesOf(node, place);
    let sum = 0;
    for (const line of this.#lines) {
      if (passesThrough(line, box)) sum += costs.struckThrough;
      if (passesThrough(line, body)) sum += costs.behind;
      for (const own of added) if (cross(line, own) && !touch(line, own)) sum += costs.crossing;
    }
    for (const own of added)
      for (const other of this.#standing) {
        if (other.id === own.target || !passesThrough(own, other.box)) continue;
        sum += costs.struckThrough;
        if (passesThrough(own, other.body)) sum += costs.behind;
      }
    return sum;
  }

  #linesOf({ id }: LayoutNode, place: Place): Line[] {
    const places = this.#places;
    return (this.#ends.get(id) ?? []).flatMap((end) => {
      const there = placeIn(places, end);
      return there ? (lineBetween(id, end, { [id]: place, [end]: there }) ?? []) : [];
    });
  }
}
