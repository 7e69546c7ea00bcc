import type { Palette } from './style.ts';

/**
 * The tokens of styles/tokens.css as they are drawn now. Where the device forces its colours, tokens are names of system
 * colours, which no canvas and no picture knows: those come as #rrggbb, too.
 */
export function readPalette({ documentElement }: Document): Palette {
  const styles = getComputedStyle(documentElement);
  return (token) => {
    const value = styles.getPropertyValue(token).trim();
    return /^[A-Za-z]+$/.test(value) ? resolved(value, documentElement) : value;
  };
}

function resolved(name: string, root: HTMLElement): string {
  const probe = root.ownerDocument.createElement('span');
  probe.style.color = name;
  root.append(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return `#${parts
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}
