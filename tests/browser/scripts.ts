import type { Page } from 'playwright-core';

/** A script that a page has fetched. */
export interface FetchedScript {
  /** Of its file, without the folder. */
  readonly name: string;
  /** That came over the network: compressed, with the headers. */
  readonly bytes: number;
}

/** Follows the scripts that a page fetches; the function that is returned gives those that are here by now, in the order they were asked for. */
export async function followScripts(page: Page): Promise<() => readonly FetchedScript[]> {
  const session = await page.context().newCDPSession(page);
  const asked = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
    if (name.endsWith('.js')) asked.set(requestId, name);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  return () =>
    [...asked].flatMap(([id, name]) => {
      const size = bytes.get(id);
      return size === undefined ? [] : [{ name, bytes: size }];
    });
}

/** What the page loads once its picture stands, or after a while: each is asked for before what it stands on. */
const later = /^(Strip|Panel|CanvasMenu|ToolEntries|SearchBox|ExpandDialog|Palette)-/;

/** Bytes of what the first picture waits for, of scripts that were fetched: all that was asked for before the first of the others. */
export function bytesBeforePicture(scripts: readonly FetchedScript[]): number {
  const end = scripts.findIndex(({ name }) => later.test(name));
  return scripts.slice(0, end < 0 ? scripts.length : end).reduce((sum, { bytes }) => sum + bytes, 0);
}
