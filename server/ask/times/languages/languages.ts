import type { AskLanguage } from '../../language.ts';
import type { Language } from '../language.ts';
import { english } from './english.ts';
import { norwegian } from './norwegian.ts';
import { swedish } from './swedish.ts';

export const languages: Readonly<Record<AskLanguage, Language>> = {
  en: english,
  nb: norwegian,
  sv: swedish,
};
