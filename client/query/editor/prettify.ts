import type { Written } from '../written.ts';

/**
 * A query and its variables, put in order. What cannot be read stays as it is. By Prettier, as GraphQL's own printer forgets
 * remarks; it is loaded when it is first asked for.
 */
export async function prettify({ query, variables }: Written): Promise<Written> {
  const [{ format }, plugin] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/graphql'),
  ]);
  const tidy = await format(query, { parser: 'graphql', plugins: [plugin], printWidth: 90 }).catch(
    () => query,
  );
  return { query: tidy, variables: prettyJson(variables) };
}

function prettyJson(text: string): string {
  try {
    return text.trim() === '' ? text : JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
