import { EntenteError } from '../errors.ts';

/** Tells the person what made a command fail, and has it exit with 1. */
export function tellFailure(error: unknown): void {
  console.error(error instanceof EntenteError ? error.message : error);
  process.exitCode = 1;
}
