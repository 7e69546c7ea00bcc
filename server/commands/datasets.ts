import { Command } from 'commander';
import { datasetEventCounts, listDatasets } from '../dataset/datasets.ts';
import { removeDataset } from '../import/removeDataset.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

/** `npm run datasets`: lists the datasets of a running or stopped database, and removes imported ones. */
const command = new Command('datasets').description('List the datasets of the graph, or remove one.');

command.action(() =>
  withDatabase(print, async (database) => {
    const datasets = await listDatasets(database);
    const counts = await datasetEventCounts(database)(datasets.map(({ id }) => id));
    datasets.forEach(({ id, title, license }, index) =>
      print(`${id}: ${title}, ${counts[index] ?? 0} events${license ? `, ${license}` : ''}`),
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

await command.parseAsync();
