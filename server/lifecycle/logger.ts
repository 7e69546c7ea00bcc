import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';

/** Lines for people on a terminal, JSON for machines elsewhere; always on standard error, so that output stays output. */
export async function openLogger(level: Config['logLevel']): Promise<Logger> {
  if (!process.stderr.isTTY) return pino({ level }, pino.destination({ dest: 2, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino(
    { level },
    pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }),
  );
}
