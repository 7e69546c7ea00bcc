/** A text as one word of a POSIX shell, whatever it holds: nothing in single quotes means anything but the quote that ends them. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * The command that asks a query from a terminal.
 *
 * @param origin where the API is, as http://127.0.0.1:4000
 */
export function curlOf(origin: string, query: string, variables: unknown): string {
  const body = JSON.stringify({ query, variables });
  return [
    `curl -sS ${shellWord(`${origin}/graphql`)}`,
    `-H ${shellWord('content-type: application/json')}`,
    `--data-raw ${shellWord(body)}`,
  ].join(' \\\n  ');
}
