import type { EntityKind } from '../operations/generated.ts';

/** What a node can be: an entity of some kind, or a topic. */
export type NodeKindName = EntityKind | 'TOPIC';

export interface NodeKind {
  readonly kind: NodeKindName;
  readonly shape: 'ellipse' | 'round-rectangle' | 'hexagon' | 'tag';
  /** A colour in styles/tokens.css. */
  readonly token: `--${string}`;
  /** Path of its icon in a 24 × 24 box, drawn as a filled shape; topics carry their title instead. */
  readonly icon: string | null;
}

/** Every kind of node, in the order of the legend. Shape and icon say what colour alone must not. */
export const entityKinds: readonly NodeKind[] = [
  {
    kind: 'PERSON',
    shape: 'ellipse',
    token: '--person',
    icon: 'M12 12a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4zm0 1.8c-4.4 0-7.6 2.3-7.6 5.2 0 .8.6 1.4 1.4 1.4h12.4c.8 0 1.4-.6 1.4-1.4 0-2.9-3.2-5.2-7.6-5.2z',
  },
  {
    kind: 'STATE',
    shape: 'round-rectangle',
    token: '--state',
    icon: 'M5.2 3.5a1 1 0 0 1 2 0v.6c3.8-1.9 6 1.6 10.7.2.7-.2 1.3.2 1.3.9v7.7c0 .5-.3.9-.8 1.1-4.9 1.5-7.2-2-11.2-.2v6.7a1 1 0 0 1-2 0z',
  },
  {
    kind: 'ORGANIZATION',
    shape: 'hexagon',
    token: '--organization',
    icon: 'M11.5 3.3a1 1 0 0 1 1 0l7.3 4.2c1 .6.6 2-.5 2H4.7c-1.1 0-1.5-1.4-.5-2zM6 11h2.2v6H6zm4.9 0h2.2v6h-2.2zm4.9 0H18v6h-2.2zM4.5 18.4h15v2h-15z',
  },
  {
    kind: 'OUTLET',
    shape: 'tag',
    token: '--outlet',
    icon: 'M4.5 4.5h15c.6 0 1 .4 1 1v13c0 .6-.4 1-1 1h-15c-.6 0-1-.4-1-1v-13c0-.6.4-1 1-1zM6 7v3.5h6V7zm0 5.2v1.6h12v-1.6zm0 3.3v1.6h12v-1.6zM13.7 7v1.6H18V7zm0 2.6v1.6H18V9.6z',
  },
  { kind: 'TOPIC', shape: 'round-rectangle', token: '--topic', icon: null },
];

/** The datum of a node's kind. */
export const entityKind = (kind: NodeKindName): NodeKind =>
  // The list holds every name (a test sweeps it); a circle stands for what a newer server may send.
  entityKinds.find((entry) => entry.kind === kind) ?? (entityKinds[0] as NodeKind);
