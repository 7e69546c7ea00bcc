import type { Reading } from '../reading/reading.ts';

/** The period of a reading as one EDTF value; null where it has none. */
export const onDays = ({ from, to }: Reading): string | null =>
  from === null && to === null ? null : from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
