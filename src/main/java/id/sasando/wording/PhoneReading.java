package id.sasando.wording;

import java.util.List;
import java.util.Optional;

/** What a typed telephone number can be. */
public sealed interface PhoneReading {

    /** One number and no other. */
    record One(ReadPhone phone) implements PhoneReading {}

    /** It takes a person to say which, or whether it is right. */
    record Choice(List<ReadPhone> phones) implements PhoneReading {
        public Choice {
            phones = List.copyOf(phones);
        }
    }

    record None(Why why) implements PhoneReading {}

    /** Why it is no number. */
    enum Why {
        /** No such number can exist. */
        UNREADABLE,
        /** There are words or letters in it. */
        LETTERS,
        /** There is more than one. */
        SEVERAL
    }

    /**
     * The number, if it is clear.
     *
     * @param chosen what the person chose of the numbers shown, in E.164, or empty
     */
    default Optional<ReadPhone> settled(String chosen) {
        return switch (this) {
            case One(var phone) -> Optional.of(phone);
            case Choice(var phones) ->
                phones.stream().filter(it -> it.value().equals(chosen)).findFirst();
            case None _ -> Optional.empty();
        };
    }

    /** What the person has to choose from; empty if there is nothing to ask. */
    default List<ReadPhone> asked() {
        return this instanceof Choice(var phones) ? phones : List.of();
    }

    /** The same where no later page shows the reading: also a letter taken for a digit is asked about. */
    default PhoneReading confirmed() {
        return this instanceof One(var phone) && phone.letters() ? new Choice(List.of(phone)) : this;
    }
}
