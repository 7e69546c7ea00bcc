/**
 * Why what a model says, or that it says nothing, leaves the answer to the rules. The message is for the log and wholly ours:
 * nothing that came from outside is part of it, as an endpoint could send back the key that it was given.
 */
export class Refusal extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Refusal';
  }
}
