import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../client/styles/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokensOf(':root');

/** The tokens of client/styles/tokens.css by theme; a theme other than the light one changes what it names. */
export const themes = {
  light,
  dark: { ...light, ...tokensOf(":root[data-theme='dark']") },
  contrast: { ...light, ...tokensOf(":root[data-theme='contrast']") },
};
