import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
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
} as const;

/** By the form of the query alone, before anything runs. */
export const armor = () =>
  new EnvelopArmor({
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: limits.directives },
    maxTokens: { n: limits.tokens },
    // The estimate below knows `first`; this one does not.
    costLimit: { enabled: false },
    // The schema is public, and a hint at the right field is a help.
    blockFieldSuggestion: { enabled: false },
  }).protect().plugins;

/** Types whose lists hold as many as the `first` of the field that led to them. */
const countedByFirst = /Connection$|^Graph$/;

/**
 * What is asked for with a `first` costs what it holds times that; its own lists (edges, nodes, relations) are counted there
 * already. A `first` of null means the default, and costs it.
 */
const byFirst: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = String(field.type).replace(/[[\]!]/g, '');
  const standard: unknown = field.args.find(({ name }) => name === 'first')?.defaultValue;
  const first = (args as { first?: unknown }).first ?? standard;
  if (typeof first === 'number') return 1 + Math.max(first, 0) * Math.max(childComplexity, 1);
  if (countedByFirst.test(type.name) || !String(field.type).includes('[')) return undefined;
  return named.endsWith('Edge') ? undefined : 1 + limits.unboundedList * Math.max(childComplexity, 1);
};

/** Refuses a query whose answer would be too large, before anything of it runs. */
export const limitComplexity = (schema: GraphQLSchema): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { document: query, variableValues, operationName } = args as ExecutionArgs;
    const complexity = getComplexity({
      schema,
      query,
      variables: variableValues ?? {},
      ...(operationName ? { operationName } : {}),
      estimators: [byFirst, simpleEstimator({ defaultComplexity: 1 })],
    });
    if (complexity <= limits.complexity) return;
    setResultAndStopExecution({
      errors: [
        new GraphQLError(
          `This query asks for about ${complexity.toLocaleString('en')} values; at most ${limits.complexity.toLocaleString('en')} are answered at once. Ask for fewer: a smaller \`first\`, or fewer lists inside lists.`,
          { extensions: { code: 'BAD_INPUT' } },
        ),
      ],
    });
  },
});
