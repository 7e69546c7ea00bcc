import type { EventKind, Medium } from '../../vocabulary.ts';
import { codesByKind } from './codes.ts';

/** What a CAMEO code stands for. */
export interface CameoCode {
  readonly code: string;
  readonly kind: EventKind;
  readonly medium: Medium | null;
  /** In English, as CAMEO words it. */
  readonly label: string;
}

/** How talks are held, where their code says so. */
const media: Readonly<Record<string, Medium>> = {
  '041': 'PHONE',
  '042': 'IN_PERSON',
  '043': 'IN_PERSON',
  '044': 'IN_PERSON',
};

const codes: readonly CameoCode[] = Object.entries(codesByKind).flatMap(([kind, labels]) =>
  Object.entries(labels).map(([code, label]) => ({
    ...{ code, label, kind: kind as EventKind },
    medium: media[code] ?? null,
  })),
);

const byCode = new Map(codes.map((one) => [one.code, one]));

/** A code by its digits, of which a spreadsheet may have taken the zero at the front: `41` is `041`. */
export const cameoCode = (text: string): CameoCode | undefined =>
  byCode.get(text) ?? (/^[1-9]\d{1,2}$/.test(text) ? byCode.get(`0${text}`) : undefined);

const normal = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^a-z']+/g, ' ')
    .trim();

const byLabel = new Map(codes.map((one) => [normal(one.label), one]));

/** A code by its label, in capitals or not, with punctuation or without. */
export const cameoLabel = (text: string): CameoCode | undefined => byLabel.get(normal(text));
