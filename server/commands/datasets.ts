import path from 'node:path';
import { Command } from 'commander';
import { datasetEventCounts, listDatasets } from '../dataset/datasets.ts';
import { EntenteError } from '../errors.ts';
import { removeDataset } from '../import/removeDataset.ts';
import { removeOtherFiles } from '../import/removeOtherFiles.ts';
import { importInto } from './importInto.ts';
import { endedByPerson, withImportFlags, type ImportFlags } from './importOptions.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

/** `npm run datasets`: lists the datasets of a running or stopped database, replaces and removes imported ones. */
const command = new Command('datasets').description(
  'List the datasets of the graph, replace one by other files, or remove one.',
);

command.action(() =>
  withDatabase(print, async (database) => {
    const datasets = await listDatasets(database);
    const counts = await datasetEventCounts(database)(datasets.map(({ id }) => id));
    datasets.forEach(({ id, title, license, bundle }, index) =>
      print(
        `${id}: ${title}, ${counts[index] ?? 0} events${license ? `, ${license}` : ''}${bundle !== null && bundle !== id ? ` (loaded as ${bundle})` : ''}`,
      ),
    );
    if (datasets.length === 0) print('There are none.');
  }),
);

command
  .command('remove <dataset>')
  .description('take out of the graph what this dataset alone brought')
  .action((dataset: string) =>
    withDatabase(print, async (database) => {
      const claims = await removeDataset(database, dataset);
      print(`${dataset} is gone, with ${claims} claims.`);
    }),
  );

withImportFlags(
  command
    .command('replace <dataset> <files...>')
    .description(
      'put these files in place of all that the dataset holds: what they hold as well stays as it is, what only the old ones held goes',
    ),
).action((dataset: string, files: string[], flags: ImportFlags) =>
  withDatabase(print, async (database, config) => {
    const ids = (await listDatasets(database)).flatMap(({ id, bundle }) => [id, bundle]);
    if (!ids.includes(dataset))
      throw new EntenteError(
        'BAD_INPUT',
        `There is no dataset "${dataset}" to be replaced; npm run import makes one.`,
      );
    await importInto(database, config, { ...flags, dataset, files, ending: endedByPerson(), print });
    if (flags.dryRun) return;
    const removed = await removeOtherFiles(
      database,
      dataset,
      files.map((file) => path.basename(file)),
    );
    if (removed > 0) print(`${removed} claims of the files that it held before are gone.`);
  }),
);

await command.parseAsync();
