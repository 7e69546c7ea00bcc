import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import { limits } from './limits.ts';

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
