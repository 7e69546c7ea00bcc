import { graphql } from 'graphql';
import type { Database } from '../database.ts';
import { createContext } from './context.ts';
import { executableSchema } from './executableSchema.ts';

/**
 * What the page asks when it opens, in the order in which it is wanted (a test holds it against client/operations): on many
 * events each reads most of the graph, and the memory of the server has the answers from then on.
 */
const start = [
  /* GraphQL */ `
    {
      graph(first: 500) {
        entities {
          name
        }
        topics {
          title
        }
        relations {
          source
          target
          kind
          count
        }
      }
    }
  `,
  /* GraphQL */ `
    {
      reach {
        undated
      }
    }
  `,
  /* GraphQL */ `
    {
      facets {
        total
        outlets(first: 12) {
          outlet {
            name
          }
        }
        datasets {
          dataset {
            title
          }
        }
      }
    }
  `,
  /* GraphQL */ `
    {
      timeline(filter: { from: "0000", to: "9999", undated: true }) {
        start
      }
    }
  `,
  /* GraphQL */ `
    {
      events(first: 0) {
        totalCount
      }
    }
  `,
];

/** What the first clicks ask, of somebody who is on the canvas, in small. */
const firstClicks = [
  /* GraphQL */ `
    query ($id: ID!) {
      entity(id: $id) {
        names {
          text
        }
        represents {
          principal {
            name
          }
        }
        representedBy {
          entity {
            name
          }
        }
        relationCounts {
          count
        }
      }
    }
  `,
  /* GraphQL */ `
    query ($id: ID!) {
      entity(id: $id) {
        contacts(first: 1) {
          totalCount
          nodes {
            count
            events(first: 1) {
              totalCount
              nodes {
                id
              }
            }
          }
        }
      }
    }
  `,
  /* GraphQL */ `
    query ($id: ID!) {
      entity(id: $id) {
        events(first: 1) {
          totalCount
          nodes {
            deniedBy {
              id
            }
            about {
              title
              events(first: 1) {
                totalCount
              }
            }
            claims {
              article {
                claims {
                  id
                }
              }
            }
          }
        }
      }
    }
  `,
  /* GraphQL */ `
    {
      entities(search: "a", first: 1) {
        totalCount
      }
      topics(search: "a", first: 1) {
        totalCount
      }
    }
  `,
];

/**
 * Asks what the page asks at its start, and runs the queries of the first clicks, so that a database that has just started has
 * planned them before somebody waits for them. One after the other, as the cores are few: on many events all at once would
 * keep whoever opens the page meanwhile waiting several times as long. Failing costs nothing but that.
 *
 * @param whenQuiet resolves when nobody waits for the database
 */
export async function warmUp(
  database: Database,
  whenQuiet: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const ask = (source: string, variableValues: Readonly<Record<string, unknown>> = {}) =>
    graphql({
      schema: executableSchema,
      source,
      variableValues,
      contextValue: createContext(database),
    }).catch(() => undefined);
  let id = '';
  for (const question of start) {
    const drawn = (await ask(question))?.data?.['graph'] as Drawn | null | undefined;
    // Of those on the canvas one whom little is told of: the plans are the same, and they are there sooner.
    id = drawn?.relations.at(-1)?.source ?? id;
  }
  for (const question of firstClicks) {
    await whenQuiet();
    await ask(question, { id });
  }
}

interface Drawn {
  readonly relations: readonly { readonly source: string }[];
}
