import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../server/root.ts';
import { listen } from '../../tests/support/listen.ts';

/** The pages of the bench: ours, sigma's, and one with nothing on it. */
export type PageName = 'ours' | 'sigma' | 'empty';

export interface ServedPages {
  readonly address: (page: PageName) => string;
  readonly close: () => Promise<void>;
}

/** Bundles the pages and serves them on a free loopback port. */
export async function servePages(): Promise<ServedPages> {
  const [tokens, ...scripts] = await Promise.all([
    readFile(path.join(root, 'client/styles/tokens.css'), 'utf8'),
    bundled('ours'),
    bundled('sigma'),
  ]);
  const files = new Map([
    ['/ours.js', scripts[0]],
    ['/sigma.js', scripts[1]],
    ['/empty.js', ''],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const script = files.get(url);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(
      script ??
        `<!doctype html><meta charset="utf-8"><style>${tokens} html, body, #canvas { height: 100%; margin: 0 }</style><div id="canvas"></div><script type="module" src="${url}.js"></script>`,
    );
  });
  const { url, close } = await listen(server);
  return { address: (page) => `${url}/${page}`, close };
}

async function bundled(page: 'ours' | 'sigma'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'bench/drawing', `${page}.page.ts`)],
    ...{ bundle: true, write: false, minify: true, format: 'esm', target: 'es2022' },
  });
  return outputFiles[0]?.text ?? '';
}
