interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ClaimWithOrigins {
  readonly id: string;
  readonly origins: readonly Named[];
  readonly article: { readonly id: string; readonly language: string };
}

/** One independent root of the accounts of an event. */
export interface Origin {
  /** A letter, by which its accounts are recognized. */
  readonly sign: string;
  /** Null where the root is an outlet that its article does not name. */
  readonly entity: Named | null;
  /** BCP 47, of the article: what an unnamed outlet is told by. */
  readonly language: string;
  /** Ids of the claims that go back to it. */
  readonly claims: readonly string[];
}

/**
 * The independent origins of an event's accounts, in the order in which the accounts name them. An article whose outlet
 * is not named is an origin of its own, as the server counts it.
 */
export function originsOf(claims: readonly ClaimWithOrigins[]): Origin[] {
  const found = new Map<string, { entity: Named | null; language: string; claims: string[] }>();
  for (const { id, origins, article } of claims) {
    const roots = origins.length > 0 ? origins.map((entity) => ({ key: entity.id, entity })) : [null];
    for (const root of roots) {
      const key = root ? `entity ${root.key}` : `article ${article.id}`;
      const known = found.get(key);
      if (known) known.claims.push(id);
      else found.set(key, { entity: root?.entity ?? null, language: article.language, claims: [id] });
    }
  }
  return Array.from(found.values(), (origin, index) => ({ sign: signOf(index), ...origin }));
}

/** A to Z, then A2 to Z2 and so on. */
const signOf = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26) + 1));
