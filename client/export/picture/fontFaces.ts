/**
 * The page's own fonts as CSS that carries them, as far as a text needs them: a picture that is opened elsewhere, or drawn as
 * an image, cannot fetch any. A font that cannot be had is left out; the picture then shows in another.
 */
export async function fontFaces(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const needed = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => isNeeded(rule.style.getPropertyValue('unicode-range'), letters))
      .map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const faces = await Promise.all(needed.map(({ rule, base }) => faceOf(rule, base).catch(() => '')));
  return faces.join('\n');
}

const rulesOf = (sheet: CSSStyleSheet): CSSFontFaceRule[] =>
  [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);

/** @param ranges as CSS writes them: "U+0100-02BA, U+2C60"; all letters where it is empty */
export function isNeeded(ranges: string, letters: readonly number[]): boolean {
  if (ranges === '') return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    const [first, last] = [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
    return letters.some((letter) => letter >= first && letter <= last);
  });
}

async function faceOf({ style }: CSSFontFaceRule, base: string): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
  const response = await fetch(new URL(address, base));
  if (!response.ok) return '';
  const font = await dataAddress(await response.blob());
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range'].flatMap((name) => {
    const value = style.getPropertyValue(name);
    return value ? [`${name}:${value};`] : [];
  });
  return `@font-face{${kept.join('')}src:url(${font}) format("woff2")}`;
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('The font cannot be read.'));
    reader.readAsDataURL(blob);
  });
