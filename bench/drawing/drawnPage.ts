/** What a page of the bench lets itself be asked. */
export interface DrawnPage {
  /** How many frames it has drawn. */
  readonly frames: () => number;
  /** What part of the picture is seen, in words that change with it. */
  readonly look: () => string;
  /** What can be done to the picture and taken back; each is kept when the picture shows it. */
  readonly acts: Readonly<Record<string, (on: boolean) => Promise<void>>>;
}

declare global {
  interface Window {
    drawnPage?: DrawnPage;
  }
}
