import type { BackupFigures } from './backup.ts';
import { circumstances } from './figures.ts';

/** What was measured of backup and restore, for bench/README.md. */
export const backupSection = ({ nodes, relationships, size, took, peak, isEqual }: BackupFigures): string =>
  `A backup of a generated graph of ${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships, a check of its file, and a restore into an empty embedded database. ${circumstances()}

| | |
| --- | --- |
| size of the file, MB | ${(size / 1e6).toFixed(0)} |
| \`npm run backup\`, s | ${took.backup.toFixed(0)} |
| \`npm run restore -- FILE --check\`, s | ${took.check.toFixed(0)} |
| \`npm run restore\`, s, after the check, with indexes and without starting the database | ${took.restore.toFixed(0)} |
| most memory of the process, the database's left aside, MiB | ${(peak / 2 ** 20).toFixed(0)} |
| the same graph came out, by a sum over all nodes and relationships with their types | ${isEqual ? 'yes' : '**no**'} |
`;
