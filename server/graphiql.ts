import { createHash } from 'node:crypto';
import { Router } from 'express';

const examples = `# Who spoke with Emmanuel Macron, how often, first and last?
query Contacts {
  entities(search: "Macron", first: 1) {
    nodes {
      name
      contacts {
        totalCount
        nodes { b { name } count first last }
      }
    }
  }
}

# Every account of the latest talks, down to the paragraph.
query Accounts {
  events(filter: { kinds: [SPOKE_WITH] }, first: 5) {
    nodes {
      date
      summary
      standing
      origins
      claims { article { outlet { name } published } paragraph attributedTo { name } paraphrase }
    }
  }
}
`;

/**
 * The query editor, all of it from our own files: one page of 9 MB that holds its scripts and styles itself, read when it is
 * first asked for.
 */
export function graphiqlRouter(): Router {
  const page = once(async () => {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const html = renderGraphiQL({
      endpoint: '/graphql',
      title: 'Entente · GraphiQL',
      defaultQuery: examples,
    });
    return { html, policy: policyOf(html) };
  });
  return Router().get('/', async (_, response) => {
    const { html, policy } = await page();
    response.set('Content-Security-Policy', policy).type('html').send(html);
  });
}

/**
 * GraphiQL's page runs the script that it is made of, known by its hash, and no other. Its editor, Monaco, puts style sheets and
 * style attributes into the page that bear neither hash nor nonce, and makes its workers from blobs. Nothing from elsewhere may load.
 */
const policyOf = (html: string): string =>
  [
    "default-src 'self'",
    `script-src ${scriptsIn(html).map(sourceOf).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    ...["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"],
  ].join('; ');

const scriptsIn = (html: string): string[] =>
  Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => script);

const sourceOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
