import type { Core, EventObject, NodeCollection, NodeSingular } from 'cytoscape';
import type { Places } from '../state/view.ts';
import { badgeAt } from './badge.ts';

/** Where a menu is asked for, in pixels of the canvas's own box. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What gestures on the canvas mean. Elements are named by their canvas ids; null is empty canvas. */
export interface CanvasActions {
  readonly choose: (id: string | null) => void;
  /** Opens it further: a double click. */
  readonly unfold: (id: string) => void;
  /** The badge of a rolled-up principal was clicked. */
  readonly unroll: (id: string) => void;
  /** Picks nodes out, or lays them back where all of them are picked out. */
  readonly togglePick: (ids: readonly string[]) => void;
  readonly pick: (ids: readonly string[]) => void;
  readonly move: (places: Places) => void;
  readonly menu: (id: string | null, spot: Spot) => void;
  /** The pointer or the keyboard stands on an element, or on none (null). */
  readonly point: (id: string | null) => void;
  /** The pointer stands on the badge of this node, or on none (null). */
  readonly pointBadge: (id: string | null) => void;
}

/** Turns what mouse and finger do on a canvas into actions. */
export function followGestures(cy: Core, container: HTMLElement, actions: CanvasActions): void {
  const idOf = (event: EventObject): string | null =>
    event.target === cy ? null : (event.target as { id(): string }).id();
  /** A badge that another node lies upon cannot be meant. */
  const badgeOf = (event: EventObject): string | null => {
    const badge = badgeAt(cy, event.renderedPosition)?.id() ?? null;
    const over = idOf(event);
    return over !== badge && over !== null && cy.getElementById(over).isNode() ? null : badge;
  };
  const withKey = ({ originalEvent }: EventObject): boolean => {
    const { shiftKey, ctrlKey, metaKey } = originalEvent;
    return shiftKey || ctrlKey || metaKey;
  };

  let pointed = { id: null as string | null, badge: null as string | null };
  const pointTo = (next: Partial<typeof pointed>): void => {
    const before = pointed;
    pointed = { ...before, ...next };
    container.style.cursor = pointed.id !== null || pointed.badge !== null ? 'pointer' : '';
    if (pointed.id !== before.id) actions.point(pointed.id);
    if (pointed.badge !== before.badge) actions.pointBadge(pointed.badge);
  };
  cy.on('mouseover', 'node, edge', (event) => pointTo({ id: idOf(event) }));
  cy.on('mouseout', 'node, edge', () => pointTo({ id: null }));
  cy.on('mousemove', (event) => pointTo({ badge: badgeOf(event) }));
  container.addEventListener('mouseleave', () => pointTo({ badge: null }));

  // Cytoscape takes two quick clicks for a double one though they are on different things.
  let tapped: readonly (string | null)[] = [];
  cy.on('tap', (event) => {
    const id = idOf(event);
    const badge = withKey(event) ? null : badgeOf(event);
    tapped = [...tapped.slice(-1), badge === null ? id : null];
    if (badge !== null) {
      pointTo({ badge: null });
      actions.unroll(badge);
    } else if (id !== null && withKey(event) && cy.getElementById(id).isNode())
      actions.togglePick(membersOf(cy.getElementById(id).nodes()));
    else actions.choose(id);
  });
  cy.on('dbltap', 'node, edge', (event) => {
    const id = idOf(event);
    if (id !== null && tapped.every((each) => each === id) && !withKey(event)) actions.unfold(id);
  });

  const menu = (event: EventObject): void => actions.menu(idOf(event), event.renderedPosition);
  cy.on('cxttap', menu);
  // A mouse that is held down wants to drag; a finger that is held down wants what the right button gives.
  cy.on('taphold', (event) => {
    if (event.originalEvent.type.startsWith('touch')) menu(event);
  });

  followBox(cy, actions);
  followDrag(cy, actions);
}

/** A box of people is no node to be picked out: those who stand in it are meant. */
const membersOf = (nodes: NodeCollection): string[] =>
  nodes
    .union(nodes.descendants())
    .nodes(':childless')
    .map((each) => each.id());

/** A frame drawn with Shift held picks out the nodes in it. */
function followBox(cy: Core, actions: CanvasActions): void {
  let boxed: string[] = [];
  cy.on('boxstart', () => (boxed = []));
  cy.on('box', 'node:childless', ({ target }) => boxed.push((target as NodeSingular).id()));
  cy.on('boxend', () => {
    // Cytoscape tells of what is in the frame after its end.
    setTimeout(() => actions.pick(boxed), 0);
  });
}

/** Of several nodes that are picked out, all follow the one that is dragged. */
function followDrag(cy: Core, actions: CanvasActions): void {
  let held: { readonly id: string; readonly from: Spot; readonly others: Map<NodeSingular, Spot> } | null =
    null;
  cy.on('grab', 'node', ({ target }) => {
    const node = target as NodeSingular;
    const others = node.hasClass('picked') ? cy.nodes('.picked').difference(node) : cy.collection();
    held = {
      id: node.id(),
      from: { ...node.position() },
      others: new Map(others.nodes().map((other) => [other, { ...other.position() }])),
    };
  });
  cy.on('drag', 'node', ({ target }) => {
    const node = target as NodeSingular;
    if (held?.id !== node.id()) return;
    const { x, y } = node.position();
    for (const [other, from] of held.others)
      other.position({ x: from.x + x - held.from.x, y: from.y + y - held.from.y });
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const node = target as NodeSingular;
    const moved = node.isParent() ? node.descendants().nodes() : node;
    const others = held?.id === node.id() ? [...held.others.keys()] : [];
    actions.move(
      Object.fromEntries(
        [...moved.map((each) => each), ...others].map((each) => [each.id(), { ...each.position() }]),
      ),
    );
  });
}
