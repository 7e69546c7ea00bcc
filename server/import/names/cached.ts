/** Names recur by the thousand in a file; more different ones than this are not kept. */
const most = 50_000;

/** A pure function of a text that remembers what it found, within bounds. */
export function cached<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= most) known.clear();
    const found = of(text);
    known.set(text, found);
    return found;
  };
}
