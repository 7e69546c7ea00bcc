import { describe, expect, it } from '@jest/globals';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { readLines, type Line } from '../../../../server/import/read/lines.ts';
import { openFile, type InputFile } from '../../../../server/import/read/openFile.ts';
import { all, withFile } from '../written.ts';

const lines = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `line ${from + index} ${Math.sin(from + index)}\n`).join('');

async function read(file: InputFile): Promise<Line[]> {
  const found: Line[] = [];
  for await (const { bytes } of file.members()) found.push(...(await all(readLines(bytes))).flat());
  return found;
}

/** A zip as the specification has it (PKWARE APPNOTE 6.3.10), with what a test wants to be wrong with it. */
function zip(members: readonly { name: string; text: string; crc?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, crc = crc32(text) } of members) {
    const packed = deflateRawSync(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(Buffer.byteLength(text), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

describe('openFile', () => {
  it('says how far it has read', () =>
    withFile(lines(5000), async (file) => {
      expect(file.position()).toBe(0);
      await read(file);
      expect(file.position()).toBe(file.size);
    }));

  it('unpacks gzip by its content, of several members too', () =>
    withFile(Buffer.concat([gzipSync(lines(1000)), gzipSync(lines(1000, 1000))]), async (file) => {
      expect((await read(file)).map(({ text }) => text)).toEqual(lines(2000).trim().split('\n'));
      expect(file.position()).toBe(file.size);
    }));

  it('reads the texts of a zip one after another, without folders and what Finder adds', () => {
    const members = [
      { name: 'folder/', text: '' },
      { name: 'folder/a.csv', text: lines(10) },
      { name: '__MACOSX/._a.csv', text: 'x' },
      { name: 'b.csv', text: lines(10, 10) },
    ];
    return withFile(zip(members), async (file) => {
      expect((await all(file.members())).map(({ name }) => name)).toEqual(['folder/a.csv', 'b.csv']);
      expect((await read(file)).map(({ text }) => text)).toEqual(lines(20).trim().split('\n'));
    });
  });

  it.each([
    ['gzip', gzipSync(lines(20_000))],
    ['zip', zip([{ name: 'a', text: lines(20_000) }])],
  ])('reads a %s that is cut off as far as it goes, and says so last', (_, packed) =>
    withFile(packed.subarray(0, packed.length / 2), async (file) => {
      const found = await read(file);
      expect(found.length).toBeGreaterThan(8000);
      expect(found.slice(0, -1).map(({ text }) => text)).toEqual(
        lines(found.length - 1)
          .trim()
          .split('\n'),
      );
      expect(found.at(-1)?.fault).toMatch(/^the (compressed|zip) file is damaged or cut off/);
      expect(found.at(-1)?.number).toBe(found.length);
    }),
  );

  it('says of a damaged gzip that it is, behind the lines before', () => {
    const packed = gzipSync(lines(20_000));
    packed.fill(0xff, 60_000, 60_500);
    return withFile(packed, async (file) => {
      const found = await read(file);
      expect(found.slice(0, 1000).map(({ text }) => text)).toEqual(lines(1000).trim().split('\n'));
      expect(found.filter(({ fault }) => fault?.includes('damaged'))).toHaveLength(1);
    });
  });

  it('checks the sum of what is in a zip', () =>
    withFile(zip([{ name: 'a', text: lines(10), crc: 1 }]), async (file) => {
      const found = await read(file);
      expect(found).toHaveLength(11);
      expect(found.at(-1)?.fault).toContain('its checksum is wrong');
    }));

  it('names a file that is not there, and a folder', async () => {
    await expect(openFile('no/such/file')).rejects.toThrow('no/such/file cannot be read');
    await expect(openFile('tests')).rejects.toThrow('tests is a folder');
  });
});
