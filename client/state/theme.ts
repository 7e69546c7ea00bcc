export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
/** What the reader asks for; `system` follows the device. */
export type ThemeChoice = (typeof themeChoices)[number];
/** What is drawn. */
export type Theme = Exclude<ThemeChoice, 'system'>;

/** What the device asks for. */
export interface DeviceLook {
  readonly isDark: boolean;
  readonly wantsContrast: boolean;
}

export const isThemeChoice = (text: string | null): text is ThemeChoice =>
  (themeChoices as readonly (string | null)[]).includes(text);

/** The theme to draw, given the choice and what the device asks for; more contrast comes before dark. */
export const themeOf = (choice: ThemeChoice, { isDark, wantsContrast }: DeviceLook): Theme =>
  choice !== 'system' ? choice : wantsContrast ? 'contrast' : isDark ? 'dark' : 'light';
