import { graphql } from 'graphql';
import type { Database } from '../database.ts';
import { createContext } from './context.ts';
import { executableSchema } from './executableSchema.ts';

/** What the page asks when it opens and with the first clicks, in small. */
const firstSteps = /* GraphQL */ `
  {
    graph(first: 1) {
      entities {
        name
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
    timeline {
      start
    }
    facets {
      total
      outlets(first: 1) {
        count
      }
    }
    reach {
      undated
    }
    entities(search: "a", first: 1) {
      totalCount
    }
    topics(search: "a", first: 1) {
      totalCount
    }
  }
`;

/**
 * Runs the queries of the first steps once, so that a database that has just started has planned them before somebody waits
 * for them. Failing costs nothing but that.
 */
export async function warmUp(database: Database): Promise<void> {
  await graphql({
    schema: executableSchema,
    source: firstSteps,
    contextValue: createContext(database),
  }).catch(() => undefined);
}
