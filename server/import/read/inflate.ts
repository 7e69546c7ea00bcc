import type { Transform } from 'node:stream';
import { Damage } from './damage.ts';

// Not `instanceof`: in tests, errors of Node are of another realm.
const isZlibError = (error: unknown): error is Error & { readonly code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');

/**
 * What a zlib stream makes of these bytes, as far as they are sound. One chunk is worked off before the next is written, so
 * that nothing that came out before the damage is thrown away with the stream.
 *
 * @throws Damage when the compressed data is damaged or ends too early
 */
export async function* inflate(bytes: AsyncIterable<Buffer>, engine: Transform): AsyncGenerator<Buffer> {
  const out: Buffer[] = [];
  // A write during which the stream fails is never called back.
  let fail: (error: Error) => void = () => undefined;
  const settled = (begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      fail = reject;
      begin(resolve);
    });
  engine.on('data', (chunk: Buffer) => out.push(chunk));
  engine.on('error', (error) => fail(error));
  try {
    for await (const chunk of bytes) {
      await settled((done) => engine.write(chunk, (error) => (error ? fail(error) : done())));
      yield* out.splice(0);
    }
    await settled((done) => engine.once('end', done).end());
    yield* out.splice(0);
  } catch (error) {
    yield* out.splice(0);
    if (!isZlibError(error)) throw error;
    throw new Damage(`the compressed file is damaged or cut off here (${error.message})`, { cause: error });
  } finally {
    engine.destroy();
  }
}
