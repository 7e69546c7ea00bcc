/**
 * The claims of an article by the paragraph that they stand in, in the order in which they come.
 *
 * @returns each paragraph once; those without one last
 */
export function paragraphsOf<Claim extends { readonly paragraph?: number | null }>(
  claims: readonly Claim[],
): { readonly paragraph: number | null; readonly claims: Claim[] }[] {
  const found = new Map<number | null, Claim[]>();
  for (const claim of claims) {
    const paragraph = claim.paragraph ?? null;
    const known = found.get(paragraph);
    if (known) known.push(claim);
    else found.set(paragraph, [claim]);
  }
  return Array.from(found, ([paragraph, own]) => ({ paragraph, claims: own })).sort(
    (a, b) => (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity),
  );
}
