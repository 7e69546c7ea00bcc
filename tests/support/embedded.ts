import path from 'node:path';
import { neo4jFolder } from '../../server/embedded/jars.ts';

/** Tests start databases in homes of their own but share one class-data-sharing archive: each start takes half as long. */
export const testArchives = path.join(neo4jFolder, 'target', 'archives');
