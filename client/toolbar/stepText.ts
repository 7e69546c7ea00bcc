import type { TFunction } from 'i18next';
import type { Names } from '../graph/relationText.ts';
import type { Step } from '../state/history.ts';

/** A step in words: "expand NATO". */
export const stepText = ({ name, subject }: Step, names: Names, t: TFunction): string =>
  t(`step.${name}`, {
    subject: subject === undefined ? t('step.several') : (names.get(subject)?.text ?? subject),
  });
