import { readConfig } from './config.ts';
import { EntenteError } from './errors.ts';
import { startEntente, type Entente } from './lifecycle/entente.ts';
import { liveProgress, plainProgress } from './lifecycle/progressView.ts';

/** `npm start`. The only place of the server that touches the process: environment, output, signals, exit code. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
// A reader that has gone away (a closed terminal, `| head`) is no reason to die with the database open.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

// A promise that nobody waited for is a fault of ours, to be told and mended, and no reason to leave everybody without an answer.
process.on('unhandledRejection', (reason) => {
  complain(`Something failed inside Entente that nobody waited for: ${String(reason)}`);
});

let entente: Entente | undefined;
let ending: Promise<void> | undefined;

async function end(exitCode: number): Promise<void> {
  await entente?.stop();
  process.exit(exitCode);
}

function fail(error: unknown): void {
  if (ending) return;
  complain(
    error instanceof EntenteError ? error.message : `Something failed inside Entente: ${String(error)}`,
  );
  ending = end(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    print(
      ending
        ? 'Entente is stopping already: Neo4j is given up to 30 seconds to close its files.'
        : 'Entente stops.',
    );
    ending ??= end(0);
  });

try {
  const config = readConfig(process.env);
  // Java is started before anything is shown: a display takes time to load, too.
  const early: Parameters<typeof plain.report>[] = [];
  const plain = plainProgress(print);
  let view = process.stdout.isTTY ? undefined : plain;
  entente = startEntente({
    config,
    environment: process.env,
    report: (progress) => {
      if (view) view.report(progress);
      else early.push([progress]);
    },
    warn: complain,
  });
  void entente.lost.then(fail);
  if (!view) {
    view = await liveProgress();
    for (const [progress] of early) view.report(progress);
  }
  const { end: endView } = view;
  const url = await entente.ready.finally(endView);
  if (!ending) print(`Entente is at ${url}`);
} catch (error) {
  fail(error);
}
