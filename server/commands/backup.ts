import { Command } from 'commander';
import { backUp } from '../backup/backUp.ts';
import { ententeVersion } from '../version.ts';
import { endedByPerson } from './importOptions.ts';
import { count, showWork } from './importView.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

/** `npm run backup`: writes all that is in a running or stopped database into a file. */
const command = new Command('backup')
  .description(
    'Write the whole graph into one file, from which npm run restore makes it again. It works beside a running server; imports and loads have to wait.',
  )
  .argument('<file>', 'the file, as graph.backup.gz')
  .option('--force', 'replace a file that is there already', false)
  .addHelpText(
    'after',
    '\nExits with 0 when the file is there and whole; else with 1, and there is no file, or still the one of before.',
  )
  .parse();

const [file = ''] = command.args;
const { force: overwrite } = command.opts<{ force: boolean }>();
const { signal } = endedByPerson('Stopped. There is no backup.');

await withDatabase(
  print,
  (database) =>
    showWork(
      file,
      async (report) => {
        const { nodes, relationships, size } = await backUp(database, file, {
          ...{ overwrite, signal, version: ententeVersion },
          onProgress: (fraction) =>
            report({ rows: 0, fraction, doing: `${Math.floor(fraction * 100)} % of the graph written` }),
          onAgain: (time, times) =>
            print(
              `  Something was written to the graph meanwhile; it is read anew (${time} of at most ${times} times).`,
            ),
        });
        return `${file}: ${count(nodes)} nodes and ${count(relationships)} relationships, ${megabytes(size)}.`;
      },
      print,
    ),
  { asItIs: true },
);

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
