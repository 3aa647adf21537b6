package id.sasando.workers;

import java.util.Optional;

/**
 * A person as pages may show them.
 *
 * @param nik masked, as is {@code passport}
 * @param version to be given back with a change
 */
public record WorkerView(
        WorkerId id, WorkerFacts facts, Optional<String> nik, Optional<String> passport, int version) {}
