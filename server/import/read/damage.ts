/** Why the bytes of a file end before their time; the message goes into a BAD row. Whatever was read before it holds. */
export class Damage extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Damage';
  }
}
