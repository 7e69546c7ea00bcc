import type { EventKind } from '../operations/generated.ts';

/** How the kinds of one family are drawn; `token` names a colour in styles/tokens.css. */
export interface RelationLook {
  readonly token: `--${string}`;
  readonly arrow: 'none' | 'triangle' | 'vee' | 'triangle-backcurve' | 'tee';
  /** A hollow arrow is an offer, a filled one a fact. */
  readonly fill: 'filled' | 'hollow';
  /** Width in canvas pixels of a line that stands for one event. */
  readonly width: number;
  /** How long the layout wants such a line, in canvas pixels. */
  readonly length: number;
  /** The sign that stands for the family where several kinds share one line. */
  readonly mark: string;
}

/** Legend rows, in the order of the legend: kinds that say the same thing to the eye share one. */
export const relationFamilies = {
  spoke: { token: '--spoke', arrow: 'none', fill: 'filled', width: 2.6, length: 110, mark: '↔' },
  proposed: { token: '--proposed', arrow: 'triangle', fill: 'hollow', width: 1.7, length: 95, mark: '▷' },
  accepted: { token: '--accepted', arrow: 'triangle', fill: 'filled', width: 1.7, length: 95, mark: '▶' },
  refused: { token: '--refused', arrow: 'tee', fill: 'filled', width: 1.7, length: 100, mark: '⊣' },
  stated: { token: '--stated', arrow: 'vee', fill: 'filled', width: 1.4, length: 100, mark: '→' },
  pressed: {
    token: '--pressed',
    arrow: 'triangle-backcurve',
    fill: 'filled',
    width: 1.5,
    length: 100,
    mark: '!',
  },
  acted: {
    token: '--acted',
    arrow: 'triangle-backcurve',
    fill: 'filled',
    width: 1.5,
    length: 100,
    mark: '×',
  },
  represents: { token: '--represents', arrow: 'none', fill: 'filled', width: 1, length: 70, mark: '∈' },
} as const satisfies Record<string, RelationLook>;

export type RelationFamily = keyof typeof relationFamilies;

/** What a line can say: an event's kind, or whom somebody speaks for. */
export type RelationKindName = EventKind | 'REPRESENTS';

export interface RelationKind {
  readonly kind: RelationKindName;
  readonly family: RelationFamily;
}

/** Every kind of line. A new one is one line here, its words in languages/, and nothing else. */
export const relationKinds: readonly RelationKind[] = [
  { kind: 'SPOKE_WITH', family: 'spoke' },
  { kind: 'PROPOSED', family: 'proposed' },
  { kind: 'ACCEPTED', family: 'accepted' },
  { kind: 'SUPPORTED', family: 'accepted' },
  { kind: 'PROMISED', family: 'accepted' },
  { kind: 'CONCEDED', family: 'accepted' },
  { kind: 'COOPERATED', family: 'accepted' },
  { kind: 'AIDED', family: 'accepted' },
  { kind: 'RETREATED', family: 'accepted' },
  { kind: 'DENIED', family: 'refused' },
  { kind: 'REJECTED', family: 'refused' },
  { kind: 'STATED', family: 'stated' },
  { kind: 'CONFIRMED', family: 'stated' },
  { kind: 'OTHER', family: 'stated' },
  { kind: 'WARNED', family: 'pressed' },
  { kind: 'ACCUSED', family: 'pressed' },
  { kind: 'DEMANDED', family: 'pressed' },
  { kind: 'PROTESTED', family: 'pressed' },
  { kind: 'THREATENED', family: 'acted' },
  { kind: 'SANCTIONED', family: 'acted' },
  { kind: 'MOBILIZED', family: 'acted' },
  { kind: 'COERCED', family: 'acted' },
  { kind: 'ASSAULTED', family: 'acted' },
  { kind: 'REPRESENTS', family: 'represents' },
];

/** Whether lines of a kind rest on events. */
export const isEventKind = (kind: string): kind is EventKind =>
  kind !== 'REPRESENTS' && relationKinds.some((known) => known.kind === kind);

const byName = new Map<string, RelationKind>(relationKinds.map((entry) => [entry.kind, entry]));

/** The datum of a relation's kind; a kind that this page does not know yet is drawn as OTHER. */
export function relationKind(kind: string): RelationKind {
  return byName.get(kind) ?? { kind: 'OTHER', family: 'stated' };
}
