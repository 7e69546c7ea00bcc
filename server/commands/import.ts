import path from 'node:path';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Database } from '../database.ts';
import { EntenteError } from '../errors.ts';
import { formats } from '../import/formats/formats.ts';
import { importPath, type ImportOutcome, type ImportProgress } from '../import/importFiles.ts';
import { proposeMapping } from '../import/mapping/proposeMapping.ts';
import { openFile } from '../import/read/openFile.ts';
import { openReview } from '../import/review/review.ts';
import { tellDecisions, tellProposals } from '../import/review/tell.ts';
import { openReport } from '../import/reportFile.ts';
import { withDatabase } from './withDatabase.ts';

const print = (line: string): void => console.log(line);

/** `npm run import`: puts files of coded event data into a running or stopped database. */
const command = new Command('import')
  .description(
    'Put files of coded event data into the graph. A file that was imported before is brought up to date; an import that was interrupted goes on where it stopped.',
  )
  .argument('<files...>', 'files, gzipped or not')
  .option('--format <name>', `${formats.map(({ name }) => name).join(', ')}; told by the file if left out`)
  .option('--dataset <id>', 'the dataset that the files belong to; a file is one of its own if left out')
  .option('--report <file>', 'where rows that cannot be imported are listed')
  .option(
    '--review <file>',
    'names that may be of one entity, to accept or reject: see docs/reviewing-names.md',
  )
  .option('--mapping <file>', 'what the columns of a table mean: see docs/import-mapping.md')
  .option('--propose-mapping', 'print a mapping for the first file, to be edited, and do nothing else', false)
  .option('--encoding <label>', 'of files that are not UTF-8, as windows-1252')
  .option('--dry-run', 'read the files and write nothing', false)
  .option('--strict', 'stop at the first row that cannot be imported', false)
  .parse();

interface Options {
  readonly format?: string;
  readonly dataset?: string;
  readonly report?: string;
  readonly review?: string;
  readonly mapping?: string;
  readonly proposeMapping: boolean;
  readonly encoding?: string;
  readonly dryRun: boolean;
  readonly strict: boolean;
}

/** Between two lines on how far a file has come, in ms. */
const pause = 3000;

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () =>
    ending.abort(
      new EntenteError('UNAVAILABLE', 'Stopped. The same command goes on where this one has stopped.'),
    ),
  );

const options = command.opts<Options>();
if (options.proposeMapping) await propose(command.args[0] ?? '', options.encoding);
else await withDatabase(print, importInto);

async function propose(file: string, encoding: string | undefined): Promise<void> {
  try {
    print(await proposeMapping(await openFile(file), encoding));
  } catch (error) {
    console.error(error instanceof EntenteError ? error.message : error);
    process.exitCode = 1;
  }
}

async function importInto(database: Database, { home }: Config): Promise<void> {
  if (options.dataset !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(options.dataset))
    throw new EntenteError(
      'BAD_INPUT',
      `--dataset ${options.dataset}: must be lower-case words joined by hyphens, as icews-2014.`,
    );
  await importAll(database, command.args, options.report ?? path.join(home, 'import-report.csv'), options);
}

async function importAll(
  database: Database,
  files: readonly string[],
  reportPath: string,
  { format, mapping, encoding, dataset, dryRun: isDryRun, strict, review: reviewPath }: Options,
): Promise<void> {
  const review = reviewPath === undefined ? null : await openReview(database, reviewPath, { isDryRun });
  const report = await openReport(reportPath);
  const datasets: string[] = [];
  let bad = 0;
  try {
    for (const file of files) {
      const follow = follower(file);
      const outcome = await importPath(database, file, {
        ...{ format, mapping, encoding, dataset, isDryRun },
        onBad: (row) => {
          bad += 1;
          report.add(file, row);
          if (strict)
            ending.abort(
              new EntenteError('BAD_INPUT', `${file}:${row.line}: ${row.reason}. Stopped (--strict).`),
            );
        },
        onProgress: follow,
        signal: ending.signal,
      });
      datasets.push(outcome.dataset);
      print(told(file, outcome, isDryRun));
    }
    if (review && reviewPath !== undefined && !isDryRun) {
      tellDecisions(review, files, datasets).forEach(print);
      tellProposals(reviewPath, await review.propose(datasets)).forEach(print);
    }
  } finally {
    await report.close();
    for (const [reason, count] of report.reasons().slice(0, 10)) print(`  ${count} × ${reason}`);
    if (bad > 0) print(`${bad} rows could not be imported; they are listed in ${reportPath}.`);
  }
}

function told(
  file: string,
  { rows, before, unchanged, removed, dataset, format }: ImportOutcome,
  isDryRun: boolean,
): string {
  if (unchanged) return `${file}: unchanged since it was imported into ${dataset}; nothing to do.`;
  if (isDryRun)
    return `${file} (${format}): ${number(rows)} rows could be imported into ${dataset}. Nothing was written.`;
  const resumed = before > 0 ? `, ${number(before)} of them before` : '';
  const gone = removed > 0 ? ` ${number(removed)} rows of its earlier state are gone.` : '';
  return `${file} (${format}): ${number(rows)} rows are in the graph as ${dataset}${resumed}.${gone}`;
}

/** Says now and then how far a file has come, with rate and time left. */
function follower(file: string): (progress: ImportProgress) => void {
  const since = performance.now();
  let said = since;
  return ({ rows, fraction }) => {
    const now = performance.now();
    if (now - said < pause) return;
    said = now;
    const seconds = (now - since) / 1000;
    const rate = `${number(Math.round(rows / seconds))} a second`;
    // What is read is not written yet: of a file that is read to its end nobody knows how long the rest takes.
    const left = fraction < 1 ? `, about ${Math.ceil((seconds / fraction) * (1 - fraction))} s left` : '';
    print(`  ${file}: ${Math.round(fraction * 100)} % read, ${number(rows)} rows written, ${rate}${left}`);
  };
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
