import { EnvelopArmor } from '@escape.tech/graphql-armor';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
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

/** How many complexities of one document are remembered. */
const mostRemembered = 50;

/**
 * What can change the complexity of a document: which of its operations is run, and numbers (`first`) and truth values (`@include`)
 * that it is given. What else it is given changes whom it is about.
 */
const changing = ({
  operationName,
  variableValues,
}: Pick<ExecutionArgs, 'operationName' | 'variableValues'>): string =>
  JSON.stringify([
    operationName,
    Object.entries(variableValues ?? {}).filter(
      ([, value]) => value === null || typeof value === 'number' || typeof value === 'boolean',
    ),
  ]);

/** Whether each variable is given what its type allows; what is wrong with one is told by who counts. */
function isWellGiven({ schema, document, operationName, variableValues }: ExecutionArgs): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  return errors === undefined;
}

/** Refuses a query whose answer would be too large, before anything of it runs. */
export function limitComplexity(schema: GraphQLSchema): Plugin {
  const counted = new WeakMap<DocumentNode, Map<string, number>>();

  /** To count takes as long as to answer some queries, and the same are asked of ever others. */
  function complexityOf(args: ExecutionArgs): number {
    const { document: query, variableValues, operationName } = args;
    const known = counted.get(query) ?? new Map<string, number>();
    counted.set(query, known);
    const key = changing({ operationName, variableValues });
    const remembered = isWellGiven(args) ? known.get(key) : undefined;
    const complexity =
      remembered ??
      getComplexity({
        schema,
        query,
        variables: variableValues ?? {},
        ...(operationName ? { operationName } : {}),
        estimators: [byFirst, simpleEstimator({ defaultComplexity: 1 })],
      });
    if (known.size < mostRemembered) known.set(key, complexity);
    return complexity;
  }

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const complexity = complexityOf(args);
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
  };
}
