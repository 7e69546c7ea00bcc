export const themeChoices = ['system', 'light', 'dark'] as const;
/** What the reader asks for; `system` follows the device. */
export type ThemeChoice = (typeof themeChoices)[number];
/** What is drawn. */
export type Theme = 'light' | 'dark';

export const isThemeChoice = (text: string | null): text is ThemeChoice =>
  (themeChoices as readonly (string | null)[]).includes(text);

/** The theme to draw, given the choice and whether the device asks for dark. */
export const themeOf = (choice: ThemeChoice, deviceIsDark: boolean): Theme =>
  choice === 'system' ? (deviceIsDark ? 'dark' : 'light') : choice;
