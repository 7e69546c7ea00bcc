/** Our own prose by language, as columns of a row: `summary_en`, `summary_nb`, … become one of these. */
export type Prose = Readonly<Record<string, string>>;

const proseLanguages = ['en', 'nb', 'sv'] as const;

/** Makes a collector of `<name>_en`, `<name>_nb`, `<name>_sv` of a row, whose names are put together once; null columns are left out. */
export function proseFrom(name: string): (row: Readonly<Record<string, unknown>>) => Prose {
  const columns = proseLanguages.map((language) => [language, `${name}_${language}`] as const);
  return (row) => {
    const prose: Record<string, string> = {};
    for (const [language, column] of columns) {
      const text = row[column];
      if (typeof text === 'string') prose[language] = text;
    }
    return prose;
  };
}

const english: readonly string[] = ['en'];

/**
 * The languages to try for a wanted one, best first: itself, its base (`nb-NO` → `nb`), Bokmål for any Norwegian, English.
 *
 * @param wanted BCP 47; null means English
 */
export function languagesToTry(wanted: string | null | undefined): readonly string[] {
  if (!wanted || wanted === 'en') return english;
  const base = wanted.toLowerCase().split(/[-_]/)[0] ?? '';
  const norwegian = ['no', 'nn'].includes(base) ? ['nb'] : [];
  return [...new Set([wanted, base, ...norwegian, 'en'])];
}

/** The prose in the language that is wanted, else in English, else in any; null if there is none. */
export function proseIn(prose: Prose, language: string | null | undefined): string | null {
  // A language comes from outside, and may be called as what every object has: `constructor`.
  const available =
    languagesToTry(language).find((candidate) => Object.hasOwn(prose, candidate)) ?? Object.keys(prose)[0];
  return available === undefined ? null : (prose[available] ?? null);
}
