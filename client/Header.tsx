import { useTranslation } from 'react-i18next';
import { Search } from './search/Search.tsx';
import { languageNames, languages, isLanguage } from './state/language.ts';
import { isThemeChoice, themeChoices } from './state/theme.ts';
import { useActions, useExplorer } from './state/useExplorer.ts';

/** The top of the page: name, search, language and theme. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className="top">
      <h1>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <path d="M9 11 23 22" stroke="var(--ink-2)" strokeWidth="3" />
          <circle cx="9" cy="11" r="6" fill="var(--person)" />
          <rect x="17" y="16" width="12" height="12" rx="3" fill="var(--state)" />
        </svg>
        <span>Entente</span>
      </h1>
      <Search />
      <div className="settings">
        <LanguageSetting label={t('settings.language')} />
        <ThemeSetting />
      </div>
    </header>
  );
}

function LanguageSetting({ label }: { readonly label: string }) {
  const language = useExplorer((state) => state.language);
  const { setLanguage } = useActions();
  return (
    <select
      aria-label={label}
      value={language}
      onChange={({ target }) => isLanguage(target.value) && setLanguage(target.value)}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageNames[each]}
        </option>
      ))}
    </select>
  );
}

function ThemeSetting() {
  const { t } = useTranslation();
  const theme = useExplorer((state) => state.theme);
  const { setTheme } = useActions();
  return (
    <select
      aria-label={t('settings.theme')}
      value={theme}
      onChange={({ target }) => isThemeChoice(target.value) && setTheme(target.value)}
    >
      {themeChoices.map((each) => (
        <option key={each} value={each}>
          {t(`settings.${each}`)}
        </option>
      ))}
    </select>
  );
}
