package entente;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Starts Neo4j in this process. Arguments: the store's folder and the settings file. On standard output one line is
 * written: "ready", or "failed" and why. On standard input come lines "password …"; when it closes, Neo4j is stopped
 * properly: a parent that was killed leaves no database behind.
 */
public final class Launcher {
    public static void main(String[] arguments) throws Exception {
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
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
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
}
