import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { openSource } from '../lifecycle/databaseSource.ts';
import { plainProgress } from '../lifecycle/progressView.ts';
import { dataFolder, loadData } from '../load/load.ts';
import { applySchema } from '../schema.ts';

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

try {
  await run();
} catch (error) {
  console.error(error instanceof EntenteError ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const print = (line: string) => console.log(line);
  const source = await openSource({
    config,
    environment: process.env,
    report: plainProgress(print).report,
    warn: print,
  });
  try {
    await source.ready;
    const database = openDatabase(source.connection, { queryTimeout: config.queryTimeout });
    try {
      await applySchema(database);
      const summary = await loadData(database, folder, name);
      for (const [kind, { added, changed, removed, same }] of Object.entries(summary))
        print(`${kind.padEnd(8)} ${added} added, ${changed} changed, ${removed} removed, ${same} as before`);
    } finally {
      await database.close();
    }
  } finally {
    await source.stop();
  }
}
