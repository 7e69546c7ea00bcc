import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The same for files that hold the same, byte by byte. The file is read once as a whole. */
export async function fingerprintOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    hash.update(chunk as Buffer);
  return hash.digest('base64url');
}
