import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAlive, keepPassword } from '../../../server/embedded/address.ts';
import { claimHome } from '../../../server/embedded/claim.ts';
import { openHome } from '../../../server/embedded/home.ts';

describe('the data folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-home-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is made, with its parents, for the owner alone', async () => {
    const home = await openHome(path.join(folder, 'a', 'b'));
    expect((await stat(home.folder)).mode & 0o777).toBe(0o700);
  });

  it('that cannot be written to is named, with ENTENTE_HOME as the way out', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(openHome(path.join(file, 'home'))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/file\/home cannot be written to \(ENOTDIR\).*ENTENTE_HOME/),
    });
  });

  it('keeps one password, which its owner alone can read', async () => {
    const home = await openHome(path.join(folder, 'password'));
    const password = await keepPassword(home);
    expect(password).toMatch(/^[\w-]{32}$/);
    await expect(keepPassword(home)).resolves.toBe(password);
    expect((await stat(home.password)).mode & 0o777).toBe(0o600);
  });

  it('tells where the database is in a file that its owner alone can read', async () => {
    const home = await openHome(path.join(folder, 'address'));
    const { owned, address } = await claimHome(home);
    expect(owned).toBe(true);
    expect(address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect((await stat(home.address)).mode & 0o777).toBe(0o600);
  });

  it('is joined while its owner lives, and taken when the owner is gone', async () => {
    const home = await openHome(path.join(folder, 'claim'));
    const { address } = await claimHome(home);
    const write = (owner: number) => writeFile(home.address, JSON.stringify({ ...address, owner }));
    await write(process.ppid);
    await expect(claimHome(home)).resolves.toMatchObject({ owned: false, address: { owner: process.ppid } });
    const gone = 0x7ffffffe;
    expect(isAlive(gone)).toBe(false);
    await write(gone);
    await expect(claimHome(home)).resolves.toMatchObject({
      owned: true,
      address: { uri: address.uri, owner: process.pid },
    });
  });

  it('whose address file is damaged is taken as if there were none', async () => {
    const home = await openHome(path.join(folder, 'damaged'));
    await writeFile(home.address, '{"uri":');
    await expect(claimHome(home)).resolves.toMatchObject({ owned: true });
  });
});
