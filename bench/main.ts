import { Command } from 'commander';
import { measureAsking } from './ask.ts';
import { askScore, askSection } from './askSection.ts';
import { measureBackup } from './backup.ts';
import { backupSection } from './backupSection.ts';
import { writeBigFile } from './big/bigFile.ts';
import { measureDrawing } from './drawing.ts';
import { drawingSection } from './drawingSection.ts';
import { fill } from './fill.ts';
import { measureFirstLoad, type FirstLoadRate } from './firstLoadRate.ts';
import { firstLoadSection } from './firstLoadSection.ts';
import { measureMemory } from './importMemory.ts';
import { importMemorySection } from './importMemorySection.ts';
import { measureImport } from './importRate.ts';
import { importRateSection } from './importRateSection.ts';
import { writeScore, writeSection } from './readme.ts';
import { measureScale } from './scale.ts';
import { scaleSection } from './scaleSection.ts';
import { measureSizes, measureSpeed, type SpeedOptions } from './speed.ts';
import { growthSection, speedSection } from './speedSection.ts';
import { measureSustained, type SustainedOptions } from './sustained.ts';
import { sustainedSection } from './sustainedSection.ts';
import { measureWarmStart } from './warmStart.ts';
import { warmStartSection } from './warmStartSection.ts';

/** `npm run bench`: measures, prints, and writes its section of bench/README.md. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function report(title: string, text: string): Promise<void> {
  await writeSection(title, text);
  say(`\n${text}`);
}

/** An argument of several numbers. */
const several = (number: string, before: number[] | undefined): number[] => [
  ...(before ?? []),
  Number(number),
];

const program = new Command('bench').description('Measure, and write down what was measured.');
program
  .command('speed', { isDefault: true })
  .description('a million events, against the raw driver, resolvers by hand and @neo4j/graphql')
  .option('--rows <number>', 'of the generated graph, which is made once and kept', Number, 1_000_000)
  .option('--rounds <number>', 'how often', Number, 5)
  .option('--subjects <number>', 'entities that are asked about', Number, 40)
  .option('--seconds <number>', 'of load, for each question and server', Number, 10)
  .action(async (given: SpeedOptions) => report('Speed', speedSection(await measureSpeed(given, say))));
program
  .command('growth')
  .description('the same questions on generated graphs of several sizes')
  .argument('[rows...]', 'of each', several)
  .option('--rounds <number>', 'how often', Number, 5)
  .option('--subjects <number>', 'entities that are asked about', Number, 40)
  .action(async (rows: number[], given: Pick<SpeedOptions, 'rounds' | 'subjects'>) =>
    report(
      'Growth',
      growthSection(await measureSizes(rows.length > 0 ? rows : [10_000, 100_000, 1_000_000], given, say)),
    ),
  );
program
  .command('load')
  .description('minutes of mixed questions on a million events, then a flood of four times as many')
  .option('--rows <number>', 'of the generated graph, which is made once and kept', Number, 1_000_000)
  .option('--subjects <number>', 'entities that are asked about', Number, 200)
  .option('--seconds <number>', 'of load', Number, 300)
  .action(async (given: SustainedOptions) =>
    report('Load', sustainedSection(await measureSustained(given, say))),
  );
program
  .command('backup')
  .description('a backup of a million events, its check, its restore, and whether the same came out')
  .option('--rows <number>', 'of the generated graph, which is made once and kept', Number, 1_000_000)
  .action(async ({ rows }: { rows: number }) =>
    report('Backup and restore', backupSection(await measureBackup(rows, say))),
  );
program
  .command('warm-start')
  .description('how long a start takes, on a store that is there already')
  .argument('[rounds]', 'how often', Number, 5)
  .action(async (rounds: number) =>
    report('Warm start', warmStartSection(await measureWarmStart(rounds, say))),
  );
program
  .command('scale')
  .description('what the page asks, on many events')
  .argument('<files...>', 'tab-separated quadruples: subject, relation, object, YYYY-MM-DD')
  .option('--rounds <number>', 'how often', Number, 7)
  .action(async (files: string[], { rounds }: { rounds: number }) =>
    report('Scale', scaleSection(await measureScale(files, rounds, say))),
  );
program
  .command('fill')
  .description('load such files into the database in ENTENTE_HOME, to try the page on them')
  .argument('<files...>', 'tab-separated quadruples')
  .action((files: string[]) => fill(files, say));
program
  .command('file')
  .description('write a file of coded events to import, busy and quiet entities mixed as in real data')
  .argument('<file>', 'as ICEWS has them: events.tab')
  .option('--rows <number>', 'how many', Number, 1_000_000)
  .action((file: string, { rows }: { rows: number }) => writeBigFile(file, rows));
program
  .command('drawing')
  .description(
    'what the browser pays for the first picture, for moving a large one and for changing it; after `npm run build`',
  )
  .option('--rounds <number>', 'how often', Number, 5)
  .action(async ({ rounds }: { rounds: number }) =>
    report('Drawing', drawingSection(await measureDrawing(rounds, say))),
  );
program
  .command('import')
  .description('the rate of an import against that of bare batches')
  .argument('<files...>', 'of coded event data')
  .option('--rounds <number>', 'how often', Number, 3)
  .action(async (files: string[], { rounds }: { rounds: number }) =>
    report('Importing', importRateSection(await measureImport(files, rounds, say))),
  );
program
  .command('first-load')
  .description('the rate of a first load against that of bare batches; give Node room for the whole graph')
  .argument('[rows...]', 'of each', several)
  .action(async (rows: number[]) => {
    const rates: FirstLoadRate[] = [];
    for (const some of rows.length > 0 ? rows : [200_000]) rates.push(await measureFirstLoad(some, say));
    await report('First load', firstLoadSection(rates));
  });
program
  .command('memory')
  .description('what memory an import takes, of files that are larger')
  .option('--gigabytes <number>', 'of the file that is only read', Number, 2)
  .option('--rows <number>', 'of the file that is imported', Number, 200_000)
  .action(async (given: { gigabytes: number; rows: number }) =>
    report('Memory of an import', importMemorySection(await measureMemory(given, say))),
  );
program
  .command('ask')
  .description('how many questions are read right, and in what time of our own')
  .option('--rounds <number>', 'how often each is asked for its time', Number, 3)
  .action(async ({ rounds }: { rounds: number }) => {
    const asked = await measureAsking(rounds, say);
    await report('Asking', askSection(asked));
    await writeScore(askScore(asked));
  });
await program.parseAsync();
