/** bundle.mjs, for those that are TypeScript. */
export function ensureBundle(): Promise<void>;
