// Storage throws where the reader has forbidden it; what is to be kept is then simply not kept.

/** What an earlier visit kept under a name in this browser; null where it kept nothing. */
export function kept(window: Window, key: string): string | null {
  try {
    return window.localStorage.getItem(`entente.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser for later visits, where it may and has room. Returns whether it did. */
export function keep(window: Window, key: string, value: string): boolean {
  try {
    window.localStorage.setItem(`entente.${key}`, value);
    return true;
  } catch {
    return false;
  }
}
