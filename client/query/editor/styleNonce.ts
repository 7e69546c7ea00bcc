/** The nonce by which the page's policy lets a style sheet in; the server gives each page its own. React Aria finds it in the same place. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
