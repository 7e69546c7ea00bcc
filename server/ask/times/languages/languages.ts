import type { Language, LanguageCode } from '../language.ts';
import { english } from './english.ts';
import { norwegian } from './norwegian.ts';
import { swedish } from './swedish.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  nb: norwegian,
  sv: swedish,
};
