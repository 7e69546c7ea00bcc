import { writeFile } from 'node:fs/promises';
import type { Home } from './home.ts';

/** What differs between two embedded databases. */
export interface DatabaseSettings {
  readonly port: number;
  /** Neo4j's notation: 256m. */
  readonly pageCache: string;
}

/**
 * Writes Neo4j's settings and logging configuration.
 *
 * `LOAD CSV` is shut both ways: it would read this machine's files, and pages that only this machine can reach.
 */
export async function writeSettings(home: Home, { port, pageCache }: DatabaseSettings): Promise<void> {
  const settings = {
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'server.memory.pagecache.size': pageCache,
    'server.logs.config': home.logging,
    // Otherwise a plan is made for each length, in powers of ten, that a list or a text has had.
    'internal.cypher.use_parameter_size': 'false',
    'db.logs.query.enabled': 'OFF',
    'dbms.usage_report.enabled': 'false',
    // A log of everything about this machine, which nobody reads, at each start.
    'internal.dbms.dump_diagnostics': 'false',
    // Otherwise each store reserves 256 MB of disk for its log at once.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Clients are gone when the server stops; without this, a stop waits ten seconds for them.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}`);
  await Promise.all([
    writeFile(home.settings, lines.join('\n') + '\n', { mode: 0o600 }),
    writeFile(home.logging, logging, { mode: 0o600 }),
  ]);
}

/** Warnings and errors only, to standard error, which goes to the home's log. */
const logging = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR" shutdownHook="disable">
  <Appenders>
    <Console name="stderr" target="SYSTEM_ERR">
      <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
    </Console>
  </Appenders>
  <Loggers>
    <Root level="WARN"><AppenderRef ref="stderr"/></Root>
  </Loggers>
</Configuration>
`;
