/** The closed lists of the model, as `schema.graphql` holds them (a test compares the two). */
export const entityKinds = ['PERSON', 'STATE', 'ORGANIZATION', 'OUTLET'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The mission's four, then PLOVER's event types (Philip Schrodt et al., PLOVER 2021 codebook) and OTHER. */
export const eventKinds = [
  'SPOKE_WITH',
  'PROPOSED',
  'ACCEPTED',
  'DENIED',
  'STATED',
  'CONFIRMED',
  'REJECTED',
  'WARNED',
  'ACCUSED',
  'DEMANDED',
  'PROMISED',
  'SUPPORTED',
  'CONCEDED',
  'COOPERATED',
  'AIDED',
  'RETREATED',
  'THREATENED',
  'PROTESTED',
  'SANCTIONED',
  'MOBILIZED',
  'COERCED',
  'ASSAULTED',
  'OTHER',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const roles = ['INITIATOR', 'COUNTERPART', 'SPEAKER', 'ADDRESSEE', 'MEDIATOR', 'SUBJECT'] as const;
export type Role = (typeof roles)[number];

export const media = ['PHONE', 'VIDEO', 'IN_PERSON', 'LETTER', 'STATEMENT', 'INTERVIEW', 'UNKNOWN'] as const;
export type Medium = (typeof media)[number];

export const standings = ['REPORTED', 'CORROBORATED', 'CONFIRMED', 'DISPUTED'] as const;
export type Standing = (typeof standings)[number];

/** Roles whose holders talk with one another in a SPOKE_WITH event; a mediator or a subject is not on the line. */
export const talkingRoles: readonly Role[] = ['INITIATOR', 'COUNTERPART', 'SPEAKER', 'ADDRESSEE'];
