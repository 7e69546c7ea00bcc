/**
 * The locale that dates and numbers are written in: day before month in English too, as the articles do.
 *
 * @param language BCP 47
 */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
