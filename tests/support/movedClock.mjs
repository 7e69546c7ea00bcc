import { readFileSync } from 'node:fs';

/**
 * Preloaded into a process (`node --import`), moves its clock as if somebody had set that of the machine: at SIGUSR2 by as many ms as
 * stand in the file CLOCK_FILE, which it then says. Time that goes by itself (`performance.now`, timers) goes on as before, as it does
 * when a clock is set.
 */
const Kept = Date;
let moved = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
const now = () => Kept.now() + moved;

globalThis.Date = new Proxy(Kept, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new Kept(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});

process.on('SIGUSR2', () => {
  moved = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
  process.stderr.write(`The clock is moved by ${moved} ms.\n`);
});
