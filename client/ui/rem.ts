/** So many letter sizes of the reader in pixels; one is 16 unless the reader has set another. */
export const rem = (sizes: number): number =>
  sizes * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
