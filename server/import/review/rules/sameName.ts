import type { Rule } from './rule.ts';

/** Two of one very name, kept apart by their states or kinds. */
export const sameName: Rule = {
  acrossKinds: true,
  isOneWay: false,
  keys: ({ key }) => [key],
  compare: (name, other) => (name.key === other.key ? { reason: 'the same name', likelihood: 0.8 } : null),
};
