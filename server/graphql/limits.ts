import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, validate, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The most that one query may ask for, by form. Generous for people, firm for machines gone astray. */
export const limits = {
  depth: 20,
  aliases: 50,
  directives: 50,
  tokens: 5000,
  /** Values in the answer, estimated: lists count by their `first`, lists without one as `unboundedList`. */
  complexity: 1_000_000,
  unboundedList: 4,
  /** Faults in a query that are told: looking for all of them in a large one takes longer than to answer it. */
  validationErrors: 5,
} as const;

/**
 * By the form of the query alone, before anything runs.
 *
 * @param hints whether errors hint at the right name: a help where the schema is shown, and else a way to find it out
 */
export const armor = (hints: boolean) =>
  new EnvelopArmor({
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: limits.directives },
    maxTokens: { n: limits.tokens },
    // The estimate below knows `first`; this one does not.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: !hints },
  }).protect().plugins;

const noSchemaField: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value === '__schema')
      context.reportError(
        new GraphQLError(
          'This server does not tell its schema. Ask for single types with __type, or read schema.graphql.',
          { nodes: [node] },
        ),
      );
  },
});

/** Refuses to tell the schema as a whole; single types (`__type`) are told. */
export const hideSchema = (): Plugin => ({
  onValidate: ({ addValidationRule }) => addValidationRule(noSchemaField),
});

/** The last one says that there may be more. */
const validateABit: typeof validate = (schema, document, rules) =>
  validate(schema, document, rules, { maxErrors: limits.validationErrors - 1 });

/** Stops looking for faults in a query when enough are found. */
export const fewValidationErrors = (): Plugin => ({
  onValidate: ({ setValidationFn }) => setValidationFn(validateABit),
});
