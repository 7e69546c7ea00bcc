import type { DataFormat } from './format.ts';

/** All of it, as it is. */
export const json = {
  name: 'json',
  shows: 'data',
  write: (data) => [
    {
      ending: '.json',
      type: 'application/json',
      content: `${JSON.stringify({ format: 'entente-export', version: 1, ...data }, null, 2)}\n`,
    },
  ],
} as const satisfies DataFormat;
