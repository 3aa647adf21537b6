package id.sasando.workers;

import id.sasando.workers.WorkerFacts.Phone;
import java.util.List;
import java.util.Optional;

/** A person who is not in the registry yet. */
public record NewWorker(WorkerFacts facts, Optional<Nik> nik, Optional<PassportNumber> passport) {

    /**
     * A person of whom only a name is known, and perhaps phones and where they are from.
     *
     * @param phones E.164
     */
    public static NewWorker named(
            String name, List<String> phones, Optional<String> villageCode, Optional<String> regencyCode) {
        var numbers = phones.stream()
                .distinct()
                .map(it -> new Phone(new PhoneNumber(it), false))
                .toList();
        var facts = new WorkerFacts(
                List.of(PersonName.of(name)), numbers, villageCode, regencyCode, Optional.empty(), Optional.empty());
        return new NewWorker(facts, Optional.empty(), Optional.empty());
    }
}
