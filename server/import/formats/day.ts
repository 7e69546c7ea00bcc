import { edtfRange } from '../../edtf.ts';

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && edtfRange(text) !== null;
