import { describe, expect, it } from '@jest/globals';
import { downloadedMegabytes } from '../../../server/embedded/maven.ts';

describe("Maven's lines of progress", () => {
  it.each([
    ['Downloaded from central: https://maven.example/neo4j-kernel-5.26.30.jar (5.4 MB at 12 MB/s)', 5.4],
    ['Downloaded from central: https://maven.example/neo4j-5.26.30.pom (7.3 kB at 300 kB/s)', 0.0073],
    ['Downloaded from mirror: https://maven.example/maven-metadata.xml (120 B at 1.2 kB/s)', 0.00012],
  ])('are read as megabytes: %s', (line, size) => {
    expect(downloadedMegabytes(line)).toBeCloseTo(size, 6);
  });

  it.each(['Downloading from central: https://maven.example/a.jar', '[INFO] BUILD SUCCESS', ''])(
    'are told from others: %s',
    (line) => {
      expect(downloadedMegabytes(line)).toBeUndefined();
    },
  );
});
