import type { Medium } from '../operations/generated.ts';

export interface MediumSign {
  readonly medium: Medium;
  /** Path of its icon in a 24 × 24 box. */
  readonly icon: string;
}

/** How something was said, each with a sign of its own. */
export const media: readonly MediumSign[] = [
  {
    medium: 'PHONE',
    icon: 'M6.6 3h2.9l1.6 4.6-2.2 1.7a12.5 12.5 0 0 0 5.8 5.8l1.7-2.2L21 14.5v2.9A3.1 3.1 0 0 1 17.9 20.5 14.4 14.4 0 0 1 3.5 6.1 3.1 3.1 0 0 1 6.6 3z',
  },
  { medium: 'VIDEO', icon: 'M4 6h10.5v4l5.5-3.2v10.4L14.5 14v4H4z' },
  {
    medium: 'IN_PERSON',
    icon: 'M8 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 8 11zm8 0a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 16 11zM2.5 18.5c0-3.3 2.4-5.5 5.5-5.5 1.6 0 3 .6 4 1.6 1-1 2.4-1.6 4-1.6 3.1 0 5.5 2.2 5.5 5.5z',
  },
  { medium: 'LETTER', icon: 'M3.5 5.5h17v2L12 12.7 3.5 7.5zm0 4.2 8.5 5.2 8.5-5.2v8.8h-17z' },
  { medium: 'STATEMENT', icon: 'M4 9.5h4.5L17 5v14l-8.5-4.5H4zm14.7.5c1.5.9 1.5 3.1 0 4z' },
  {
    medium: 'INTERVIEW',
    icon: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 10.5h1.8a4.2 4.2 0 0 0 8.4 0H18a6 6 0 0 1-5.1 5.9V19H16v2H8v-2h3.1v-2.6A6 6 0 0 1 6 10.5z',
  },
  {
    medium: 'UNKNOWN',
    icon: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm-1.1 11.5v2h2v-2zm1.1-9c-2 0-3.3 1.2-3.4 3h2c0-.8.5-1.3 1.4-1.3.8 0 1.4.5 1.4 1.2 0 1.3-2.4 1.5-2.4 4h1.9c0-1.6 2.5-1.9 2.5-4.1 0-1.7-1.4-2.8-3.4-2.8z',
  },
];
