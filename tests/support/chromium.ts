import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './findChromium.ts';

/**
 * A headless Chromium that stays by itself: no updates, no calls home. Close it in `afterAll`.
 *
 * @throws if none is installed; `npm test` installs one
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium. Run `npm test`, which installs one, or name one in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      // The sandbox needs rights that containers and root lack; the tests open their own pages only.
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
