import { Command } from 'commander';
import { checkBackup } from '../backup/checkBackup.ts';
import type { NodeIds } from '../backup/nodeIds.ts';
import { openBackup, type Backup } from '../backup/openBackup.ts';
import { restore, type RestoreStep } from '../backup/restore.ts';
import type { Database } from '../database.ts';
import { endedByPerson } from './importOptions.ts';
import { count, showWork } from './importView.ts';
import { tellFailure } from './tellFailure.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

/** What a restore is doing, and how much of its whole time it has taken when that begins and ends. */
const steps: Readonly<Record<RestoreStep, readonly [doing: string, from: number, to: number]>> = {
  clearing: ['taking away what an interrupted restore has left', 0, 0],
  writing: ['writing', 0, 0.9],
  indexing: ['indexing', 0.9, 0.98],
  deriving: ['working out what was due', 0.98, 1],
};

/** `npm run restore`: makes the graph of a backup in an empty database. */
const command = new Command('restore')
  .description(
    'Make the graph again of which a file of npm run backup tells. The database must be empty: a new ENTENTE_HOME, or another NEO4J_DATABASE. The file is checked as a whole before anything is written.',
  )
  .argument('<file>', 'a file that npm run backup has made')
  .option('--check', 'only find out whether the file is whole, and write nothing', false)
  .addHelpText(
    'after',
    '\nExits with 0 when the graph is whole, or with --check the file; else with 1. After an interruption no server serves the half of a graph: the same command begins anew.',
  )
  .parse();

const [file = ''] = command.args;
const { check: onlyCheck } = command.opts<{ check: boolean }>();
const { signal } = endedByPerson(
  'Stopped. What there is of the graph is served by nobody; the same command begins anew.',
);

try {
  const backup = await openBackup(file);
  const ids = await checked(backup);
  if (!onlyCheck) await restoreInto(backup, ids);
} catch (error) {
  tellFailure(error);
}

async function checked(backup: Backup): Promise<NodeIds> {
  const gathered: NodeIds[] = [];
  await showWork(
    file,
    async (report) => {
      const onProgress = (fraction: number): void =>
        report({ rows: 0, fraction, doing: `${percent(fraction)} checked` });
      gathered.push(await checkBackup(backup, onProgress, signal));
      const { made, nodes, relationships } = backup.header;
      return `${file}: whole, made on ${made.slice(0, 10)}, ${count(nodes)} nodes and ${count(relationships)} relationships.`;
    },
    print,
  );
  const [ids] = gathered;
  if (!ids) throw new Error('A check has ended without a result.');
  return ids;
}

function restoreInto(backup: Backup, ids: NodeIds): Promise<void> {
  const run = async (
    database: Database,
    report: (progress: { rows: number; fraction: number; doing: string }) => void,
  ): Promise<string> => {
    await restore(database, backup, ids, {
      onProgress: (step, part) => {
        const [doing, from, to] = steps[step];
        const fraction = from + (to - from) * part;
        report({ rows: 0, fraction, doing: `${percent(fraction)}, ${doing}` });
      },
      signal,
    });
    return `${file}: restored. npm start serves it.`;
  };
  return withDatabase(print, (database) => showWork(file, (report) => run(database, report), print), {
    asItIs: true,
  });
}

function percent(fraction: number): string {
  return `${Math.floor(fraction * 100)} %`;
}
