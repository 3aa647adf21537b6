package id.sasando;

import id.sasando.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application. Two features may have a class of the same name, so beans are named in full. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class App {
    public static void main(String[] arguments) {
        System.exit(Start.run(App.class, arguments, System.getenv()));
    }
}
