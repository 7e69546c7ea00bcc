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
    return renderGraphiQL({ endpoint: '/graphql', title: 'Entente · GraphiQL', defaultQuery: examples });
  });
  // GraphiQL's page is made of inline script and style; nothing from elsewhere may load.
  const policy =
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'";
  return Router().get('/', async (_, response) => {
    response
      .set('Content-Security-Policy', policy)
      .type('html')
      .send(await page());
  });
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
