package id.sasando.stages;

import java.util.Optional;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints a line when the tests of another stage begin; the launcher reads it. */
public final class StageLines implements TestExecutionListener {
    /** Named where it is not the embedded one. */
    private static final String SERVER =
            System.getProperty("sasando.test.postgres", "").isEmpty() ? "" : " on 15";

    private Optional<Stage> current = Optional.empty();

    @Override
    public void executionStarted(TestIdentifier started) {
        if (!(started.getSource().orElse(null) instanceof ClassSource)) return;
        var stage = Optional.of(
                Stage.of(started.getTags().stream().map(TestTag::getName).toList()));
        if (stage.equals(current)) return;
        current = stage;
        System.out.println("@stage " + stage.orElseThrow().tag() + SERVER);
    }
}
