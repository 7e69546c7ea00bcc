import { acronym } from './acronym.ts';
import { furtherName } from './furtherName.ts';
import { initial } from './initial.ts';
import { otherOrder } from './otherOrder.ts';
import { partedOtherwise } from './partedOtherwise.ts';
import type { Rule } from './rule.ts';
import { sameName } from './sameName.ts';
import { smallWords } from './smallWords.ts';
import { spelledOtherwise } from './spelledOtherwise.ts';
import { surnameAlone } from './surnameAlone.ts';
import { title } from './title.ts';

/** The ways in which two names can be of one. */
export const rules: readonly Rule[] = [
  sameName,
  partedOtherwise,
  otherOrder,
  smallWords,
  title,
  spelledOtherwise,
  furtherName,
  initial,
  acronym,
  surnameAlone,
];
