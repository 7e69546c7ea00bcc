package entente;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/**
 * Starts Neo4j in this process. Arguments: the store's folder and the settings file. On standard output one line is
 * written: "ready", or "failed" and why. On standard input come lines "password …"; when it closes, Neo4j is stopped
 * properly: a parent that was killed leaves no database behind.
 */
public final class Launcher {
    /**
     * Classes of the query planner that take a tenth to a fifth of a second each to initialize and are needed by the first
     * query: it finds them ready when a second thread sees to them while the stores are opened.
     */
    private static final String[] SLOW_CLASSES = {
        "org.neo4j.cypher.internal.options.CypherQueryOptions$",
        "org.neo4j.cypher.internal.CypherQueryObfuscator$",
        "org.neo4j.cypher.internal.expressions.functions.Size$",
    };

    public static void main(String[] arguments) throws Exception {
        var ahead = new Thread(Launcher::initializeAhead);
        ahead.setDaemon(true);
        ahead.start();
        DatabaseManagementService service;
        try {
            service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                    .loadPropertiesFromFile(Path.of(arguments[1]))
                    .build();
        } catch (Throwable failure) {
            var causes = new StringBuilder();
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                causes.append(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage()).append(" / ");
            }
            failure.printStackTrace();
            System.out.println("failed " + causes.toString().replaceAll("\\s+", " "));
            Runtime.getRuntime().halt(1);
            return;
        }
        service.registerDatabaseEventListener(new DatabaseEventListenerAdapter() {
            /**
             * A database that could not write, as on a full disk, answers nothing any more until it is opened anew: the process ends as
             * in a crash, and whoever has started it starts it again. What was committed is in its log.
             */
            @Override
            public void databasePanic(DatabaseEventContext context) {
                Runtime.getRuntime().halt(1);
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        // One database that cannot be opened does not keep the others from it.
        if (!service.database("neo4j").isAvailable(0)) {
            System.out.println("failed to open the store: " + reasonOf(service).replaceAll("\\s+", " "));
            System.exit(1);
        }
        System.out.println("ready");
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = commands.readLine()) != null; ) {
            if (!line.startsWith("password ")) continue;
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", line.substring("password ".length())));
            System.out.println("password set");
        }
        System.exit(0);
    }

    private static String reasonOf(DatabaseManagementService service) {
        return service.database("system").executeTransactionally(
                "SHOW DATABASE neo4j YIELD statusMessage",
                Map.of(),
                result -> result.hasNext() ? String.valueOf(result.next().get("statusMessage")) : "");
    }

    private static void initializeAhead() {
        for (String name : SLOW_CLASSES) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException | LinkageError gone) {
                // Another version of Neo4j may have none of that name: the first query is slower, and nothing else.
            }
        }
    }
}
