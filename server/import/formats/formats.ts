import type { InputFile } from '../read/openFile.ts';
import { samplesOf } from '../read/sample.ts';
import type { ImportFormat } from './format.ts';
import { gdeltEvents } from './gdeltEvents.ts';
import { gdeltMentions } from './gdeltMentions.ts';
import { icews } from './icews.ts';
import { quadruples } from './quadruples.ts';
import { usStateVisits } from './usStateVisits.ts';

/** The forms that are recognized by how a text begins, in the order in which they are tried. */
export const formats: readonly ImportFormat[] = [
  icews,
  quadruples,
  gdeltEvents,
  gdeltMentions,
  usStateVisits,
];

/**
 * The form of a file: that of its first text which is in any.
 *
 * @returns null if it is in none
 * @throws EntenteError BAD_INPUT if there is no such encoding
 */
export async function recognizeFormat(file: InputFile, encoding?: string): Promise<ImportFormat | null> {
  for (const sample of await samplesOf(file, encoding)) {
    const found = sample.lines.length > 0 && formats.find((format) => format.recognize(sample));
    if (found) return found;
  }
  return null;
}
