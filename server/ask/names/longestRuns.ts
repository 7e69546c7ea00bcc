/** A run of tokens, `to` exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of tokens that mean something, none overlapping another; at a place the longest.
 *
 * @param tokens how many there are
 * @param longest how many one run can have
 * @param read what a run means; null for nothing
 */
export function longestRuns<Found extends Run>(
  tokens: number,
  longest: number,
  read: (from: number, to: number) => Found | null,
): Found[] {
  const runs: Found[] = [];
  for (let at = 0; at < tokens;) {
    let found: Found | null = null;
    for (let to = Math.min(at + longest, tokens); !found && to > at; to--) found = read(at, to);
    if (found) runs.push(found);
    at = found?.to ?? at + 1;
  }
  return runs;
}
