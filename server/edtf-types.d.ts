/** edtf.js ships no types; this is what we use of it. */
declare module 'edtf' {
  /** @throws if the text is no EDTF date */
  export default function parse(text: string): { readonly min: number | null; readonly max: number | null };
}
