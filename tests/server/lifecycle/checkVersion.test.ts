import { describe, expect, it } from '@jest/globals';
import { checkVersion } from '../../../server/lifecycle/checkVersion.ts';

const check = (agent: string) => () => checkVersion(agent, 'neo4j://db.example:7687');

describe('checkVersion(agent, uri)', () => {
  it.each(['Neo4j/4.4.40', 'Neo4j/5.25.1', 'Neo4j/5.9.0'])('refuses %s, saying what is needed', (agent) => {
    expect(check(agent)).toThrow(
      /^The database at neo4j:\/\/db\.example:7687 is Neo4j \d\.\d+; Entente needs 5\.26 or later\./,
    );
  });

  it.each(['Neo4j/5.26.0', 'Neo4j/5.26-aura', 'Neo4j/2025.08.0', 'Another/1.0'])('takes %s', (agent) => {
    expect(check(agent)).not.toThrow();
  });
});
