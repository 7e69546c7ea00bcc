/** A language model that questions can be handed to, and where it is told what came of it. */
export interface Model {
  /**
   * What the model says to a question.
   *
   * @param instructions what it is to do, in our words
   * @param question what was asked, as data
   * @returns its words as they came, unchecked
   * @throws Refusal if there are none, or not in time
   */
  readonly complete: (instructions: string, question: string) => Promise<string>;
  /** Takes down why a question was not read. */
  readonly log: (error: unknown) => void;
}
