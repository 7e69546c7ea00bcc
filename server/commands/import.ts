import { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Database } from '../database.ts';
import { proposeMapping } from '../import/mapping/proposeMapping.ts';
import { openFile } from '../import/read/openFile.ts';
import { openReview } from '../import/review/review.ts';
import { tellDecisions, tellProposals } from '../import/review/tell.ts';
import { importFirst } from './importFirst.ts';
import { importInto, type ImportOrder } from './importInto.ts';
import { checkDatasetId, endedByPerson, withImportFlags, type ImportFlags } from './importOptions.ts';
import { tellFailure } from './tellFailure.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

interface Flags extends ImportFlags {
  readonly dataset?: string;
  readonly review?: string;
  readonly proposeMapping: boolean;
  readonly firstLoad: boolean;
}

/** `npm run import`: puts files of event data into a running or stopped database. */
const command = withImportFlags(
  new Command('import')
    .description(
      'Put files of event data into the graph. A file that was imported before is brought up to date; an import that was interrupted goes on where it stopped.',
    )
    .argument('<files...>', 'files of coded data, packed or not; files and folders in the form of data/'),
)
  .option('--dataset <id>', 'the dataset that the files belong to; one of its own for each if left out')
  .option(
    '--review <file>',
    'names that may be of one entity, to accept or reject: see docs/reviewing-names.md',
  )
  .option(
    '--first-load',
    'for the first files of millions of rows: much quicker, while nobody else uses the embedded database',
    false,
  )
  .option('--propose-mapping', 'print a mapping for the first file, to be edited, and do nothing else', false)
  .addHelpText(
    'after',
    '\nExits with 0 when all files are in, rows that are listed in the report left aside; with 1 when a file could not be imported, or --strict has stopped at a row.',
  )
  .parse();

const flags = command.opts<Flags>();
const ending = endedByPerson();
if (flags.proposeMapping) await propose(command.args[0] ?? '', flags.encoding);
else if (flags.firstLoad && flags.review !== undefined)
  command.error(
    'Names are reviewed when rows are in the graph: load first, then import the same files with --review.',
  );
else if (flags.firstLoad) await importFirst({ ...flags, files: command.args, ending, print });
else
  await withDatabase(print, async (database, config) => {
    checkDatasetId(flags.dataset);
    const order = { ...flags, files: command.args, ending, print };
    if (flags.review === undefined) await importInto(database, config, order);
    else await importUnderReview(database, config, order, flags.review);
  });

/** What was decided on names goes first, what is to be decided comes last. */
async function importUnderReview(
  database: Database,
  config: Config,
  order: ImportOrder,
  file: string,
): Promise<void> {
  const review = await openReview(database, file, { isDryRun: order.dryRun });
  const imported = await importInto(database, config, order);
  if (order.dryRun) return;
  const datasets = imported.map(({ dataset }) => dataset);
  tellDecisions(
    review,
    imported.map((one) => one.file),
    datasets,
  ).forEach(print);
  tellProposals(file, await review.propose(datasets)).forEach(print);
}

async function propose(file: string, encoding: string | undefined): Promise<void> {
  try {
    print(await proposeMapping(await openFile(file), encoding));
  } catch (error) {
    tellFailure(error);
  }
}
