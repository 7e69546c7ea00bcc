import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { neo4jFolder } from '../server/embedded/jars.ts';

/**
 * The jars that neo4j/pom.xml takes the signatures off, as they were published: a plain boot has them so.
 *
 * @param folder where they are put
 * @returns their paths
 */
export async function copyPublishedJars(folder: string): Promise<string[]> {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const options = ['-DincludeGroupIds=org.eclipse.collections', `-DoutputDirectory=${folder}`];
  await promisify(execFile)('mvn', ['-q', '-B', goal, ...options], { cwd: neo4jFolder });
  return (await readdir(folder)).map((jar) => path.join(folder, jar));
}
