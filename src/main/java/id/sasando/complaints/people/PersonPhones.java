package id.sasando.complaints.people;

import id.sasando.complaints.words.PhoneWording;
import id.sasando.shared.TypedWords;
import id.sasando.wording.FoldedText;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.ReadPhone;
import id.sasando.wording.TypedPhone;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.WorkerFacts.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.BindingResult;

/**
 * The telephones of a person as typed, one in a line, with an asterisk if others answer it too. A line that stands as it
 * was shown keeps its number, whatever it is.
 *
 * @param typed the lines that are new, as they were typed
 * @param read how each of them was read
 * @param unclear the first reading between whose numbers a person has to choose
 */
record PersonPhones(List<Phone> phones, List<String> typed, List<ReadPhone> read, Optional<PhoneReading> unclear) {
    private static final String SHARED = "*";

    /**
     * What is known before.
     *
     * @param country alpha-2 of the country that the case is about
     * @param standing the person's telephones
     */
    record Known(String country, List<Phone> standing) {
        private Optional<PhoneNumber> standing(String line) {
            var folded = FoldedText.of(line);
            return standing.stream()
                    .map(Phone::number)
                    .filter(it -> FoldedText.of(it.spaced()).equals(folded))
                    .findFirst();
        }
    }

    PersonPhones {
        phones = List.copyOf(phones);
        typed = List.copyOf(typed);
        read = List.copyOf(read);
    }

    static PersonPhones read(PersonForm form, Known known, BindingResult errors) {
        var lines = new Lines(form.chosen(), known, errors);
        TypedWords.of(form.phones()).lines().filter(it -> !it.isBlank()).forEach(lines::read);
        return new PersonPhones(
                lines.phones, lines.typed, lines.read, lines.unclear.stream().findFirst());
    }

    private static final class Lines {
        private final List<String> chosen;
        private final Known known;
        private final BindingResult errors;
        private final List<Phone> phones = new ArrayList<>();
        private final List<String> typed = new ArrayList<>();
        private final List<ReadPhone> read = new ArrayList<>();
        private final List<PhoneReading> unclear = new ArrayList<>();

        Lines(List<String> chosen, Known known, BindingResult errors) {
            this.chosen = chosen;
            this.known = known;
            this.errors = errors;
        }

        void read(String line) {
            var bare = line.replace(SHARED, "");
            var shared = line.contains(SHARED);
            var stands = known.standing(bare);
            if (stands.isPresent()) {
                phones.add(new Phone(stands.get(), shared));
                return;
            }
            typed.add(line.strip());
            var reading =
                    TypedPhone.read(bare, TypedPhone.Asked.in(known.country())).confirmed();
            var number = settled(reading);
            number.ifPresent(it -> {
                read.add(it);
                phones.add(new Phone(new PhoneNumber(it.value()), shared));
            });
            if (number.isEmpty()) refuse(reading);
        }

        /** One question at a time. */
        private void refuse(PhoneReading reading) {
            if (reading.asked().isEmpty()) {
                errors.rejectValue("phones", PhoneWording.trouble(reading));
                return;
            }
            if (unclear.isEmpty()) errors.rejectValue("phoneChoices", PhoneWording.trouble(reading));
            unclear.add(reading);
        }

        private Optional<ReadPhone> settled(PhoneReading reading) {
            return reading.settled("")
                    .or(() -> chosen.stream()
                            .flatMap(it -> reading.settled(it).stream())
                            .findFirst());
        }
    }
}
