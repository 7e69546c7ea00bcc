import { useTranslation } from 'react-i18next';
import { isLanguage, languageNames, languages } from './state/language.ts';
import { isThemeChoice, themeChoices } from './state/theme.ts';
import { useActions, useExplorer } from './state/useExplorer.ts';

/** Language and theme. They stand on top, or with the legend where the top has no room. */
export function Settings() {
  const { t } = useTranslation();
  const language = useExplorer((state) => state.language);
  const theme = useExplorer((state) => state.theme);
  const { setLanguage, setTheme } = useActions();
  return (
    <div className="settings">
      <select
        aria-label={t('settings.language')}
        value={language}
        onChange={({ target }) => isLanguage(target.value) && setLanguage(target.value)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
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
    </div>
  );
}
