import { Command } from 'commander';
import { dataFolder, loadData } from '../load/load.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

/** `npm run load`: brings a running or stopped database in line with a data folder. */
const command = new Command('load')
  .description(
    'Bring the graph in line with a data folder: what is new is added, what changed is changed, what is gone goes.',
  )
  .argument('[folder]', 'the data folder', dataFolder)
  .option('--name <name>', 'what the folder is called in the graph', 'entente')
  .parse();

const [folder = dataFolder] = command.args;
const { name } = command.opts<{ name: string }>();

await withDatabase(print, async (database) => {
  const summary = await loadData(database, folder, name);
  for (const [kind, { added, changed, removed, same }] of Object.entries(summary))
    print(`${kind.padEnd(8)} ${added} added, ${changed} changed, ${removed} removed, ${same} as before`);
});
