/** A longer line is of something else, and must not fill the memory. In bytes. */
const longestLine = 2 ** 28;

/**
 * Cuts bytes behind the ends of lines: into blocks of whole lines, as they come. What has no end of a line at its end comes last, alone.
 *
 * @throws RangeError for a line that is too long
 */
export async function* wholeLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(0x0a) + 1;
    if (end > 0) {
      yield Buffer.concat([...held, chunk.subarray(0, end)]);
      [held, size] = [[], 0];
    }
    if (end === chunk.length) continue;
    held.push(chunk.subarray(end));
    size += chunk.length - end;
    if (size > longestLine) throw new RangeError(`a line of more than ${longestLine} bytes`);
  }
  if (size > 0) yield Buffer.concat(held);
}
