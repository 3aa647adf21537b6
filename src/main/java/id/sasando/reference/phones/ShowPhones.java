package id.sasando.reference.phones;

import id.sasando.access.Accounts;
import id.sasando.access.Viewer;
import id.sasando.reference.Countries;
import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands on the pages of numbers. Numbers are public: no entry of the trail tells of their reading. */
@Component
class ShowPhones implements EmergencyPhones.Care {
    /** A number that nobody confirmed for so long is to be confirmed again. */
    private static final int FRESH_DAYS = 365;

    private final StoredPhoneCare phones;
    private final ConfirmPhone confirmPhone;
    private final Accounts accounts;
    private final Countries countries;

    ShowPhones(StoredPhoneCare phones, ConfirmPhone confirmPhone, Accounts accounts, Countries countries) {
        this.countries = countries;
        this.phones = phones;
        this.confirmPhone = confirmPhone;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    PhonesPage list(Viewer viewer) {
        var today = confirmPhone.today();
        var waiting = phones.waiting();
        var names = accounts.names(waiting.stream().map(PhoneEntered::enteredBy).toList());
        return new PhonesPage(
                !phones.officeHasLine(today),
                waiting.stream()
                        .map(it -> new PhonesPage.Waiting(
                                it.id().toString(),
                                new Label(it.nameId(), it.nameEn()),
                                it.number(),
                                it.sourceTitle(),
                                Objects.requireNonNullElse(it.sourceUrl(), ""),
                                names.getOrDefault(it.enteredBy(), ""),
                                it.ended(),
                                ConfirmPhone.refusal(it, viewer).orElse("")))
                        .toList(),
                phones.silent(today).stream()
                        .map(it -> new PhonesPage.Mission(
                                it.key(),
                                country(it.country()),
                                new Label(it.nameId(), it.nameEn()),
                                new Label(it.coversId(), it.coversEn())))
                        .toList(),
                old().stream().map(this::line).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public int needed() {
        var today = confirmPhone.today();
        return old().size()
                + phones.silent(today).size()
                + phones.waiting().size()
                + (phones.officeHasLine(today) ? 0 : 1);
    }

    private List<KnownPhone> old() {
        var today = confirmPhone.today();
        return phones.notConfirmedSince(today.minusDays(FRESH_DAYS), today);
    }

    private Label country(String code) {
        return countries.find(code).map(Countries.Country::name).orElseGet(() -> new Label(code, code));
    }

    PhonesPage.Line line(KnownPhone it) {
        return new PhonesPage.Line(
                it.key(),
                country(it.country()),
                new Label(it.nameId(), it.nameEn()),
                it.number(),
                it.sourceTitle(),
                Objects.requireNonNullElse(it.sourceUrl(), ""),
                it.sourceKind().equals("general_knowledge"),
                it.asOf(),
                Optional.ofNullable(it.confirmedOn()));
    }
}
