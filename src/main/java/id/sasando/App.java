package id.sasando;

import id.sasando.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class App {
    public static void main(String[] arguments) {
        System.exit(Start.run(App.class, arguments, System.getenv()));
    }
}
