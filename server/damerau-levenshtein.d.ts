declare module 'damerau-levenshtein' {
  /** Steps between two texts: letters put in, left out, replaced, or swapped with their neighbour. */
  export default function distance(
    a: string,
    b: string,
  ): { readonly steps: number; readonly relative: number; readonly similarity: number };
}
