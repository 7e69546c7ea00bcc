import path from 'node:path';
import { neo4jFolder } from '../../server/embedded/jars.ts';

/** Tests start databases in homes of their own but share one class-data-sharing archive: each start takes half as long. */
export const testArchives = path.join(neo4jFolder, 'target', 'archives');

/** A test's database does not live long enough to earn back what the optimizing compiler costs. */
export const testFlags = ['-XX:TieredStopAtLevel=1'];
