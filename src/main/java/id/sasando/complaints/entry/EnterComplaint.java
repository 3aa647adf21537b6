package id.sasando.complaints.entry;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Entering;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.Lodging.Adding;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseParties;
import id.sasando.partners.PartnerId;
import id.sasando.reference.VillageName;
import id.sasando.shared.Forbidden;
import id.sasando.wording.ReadPhone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer enters a complaint on the complainant's behalf. A repeated press changes nothing. */
@Component
class EnterComplaint implements Entering {
    private final Lodging lodging;
    private final Adding adding;
    private final CaseParties parties;
    private final EntryChoices choices;
    private final ReceivedAt receivedAt;

    EnterComplaint(Lodging lodging, Adding adding, CaseParties parties, EntryChoices choices, ReceivedAt receivedAt) {
        this.lodging = lodging;
        this.adding = adding;
        this.parties = parties;
        this.choices = choices;
        this.receivedAt = receivedAt;
    }

    /**
     * The form's idempotency key and the code that the complainant will get.
     *
     * @param added the key of what is added, should the form be sent again with other content
     * @param addedCode the code, should that become a complaint of its own
     */
    record Ticket(UUID submission, String code, UUID added, String addedCode) {
        Ticket own() {
            return new Ticket(added, addedCode, UUID.randomUUID(), addedCode);
        }
    }

    /** @param form without troubles */
    @Transactional(noRollbackFor = LodgedOtherwise.class)
    CaseId run(Ticket ticket, EntryForm form, Viewer viewer) {
        return enter(complaint(ticket, form), choices.partner(form.partner()), viewer);
    }

    @Override
    @Transactional(noRollbackFor = LodgedOtherwise.class)
    public CaseId enter(NewComplaint complaint, Optional<PartnerId> broughtBy, Viewer viewer) {
        if (complaint.about() == AboutOffice.NO && !entersUsual(viewer)) {
            throw new Forbidden("complaints of the usual kind");
        }
        try {
            var id = lodging.lodge(complaint, viewer.actor(Permission.ENTER_COMPLAINT));
            keepSource(id, broughtBy);
            return id;
        } catch (LodgedOtherwise other) {
            if (source(other.id()).equals(broughtBy)) throw other;
            throw other.with(Part.CHANNEL);
        }
    }

    /** What differs from the first time, as a message of the complainant, whose words it holds. */
    void add(Ticket ticket, String text, Viewer viewer) {
        var addition = new Adding.Addition(ticket.submission(), ticket.added(), text);
        adding.add(addition, viewer.actor(Permission.ENTER_COMPLAINT));
    }

    private void keepSource(CaseId id, Optional<PartnerId> broughtBy) {
        var known = source(id);
        if (known.equals(broughtBy)) return;
        if (known.isEmpty()) {
            broughtBy.ifPresent(it -> parties.addSource(id, it));
            return;
        }
        var firstAt = lodging.receipt(id).receipt().orElseThrow().time();
        throw new LodgedOtherwise(id, firstAt, Set.of(Part.CHANNEL), false, false);
    }

    private Optional<PartnerId> source(CaseId id) {
        return parties.of(id).stream()
                .filter(it -> it.role().equals("SOURCE"))
                .findFirst()
                .flatMap(CaseParties.Party::partner);
    }

    /** Who sees no complaint of the usual kind enters reports about the office and nothing else. */
    static boolean entersUsual(Viewer viewer) {
        return CaseSight.of(viewer, AboutOffice.NO, CaseState.RECEIVED, Set.of()) != Sight.NONE;
    }

    private NewComplaint complaint(Ticket ticket, EntryForm form) {
        var self = form.about().equals("SELF");
        var village = choices.village(form.village());
        var usual = new NewComplaint(
                ticket.submission(),
                new ReceiptCode(ticket.code()),
                form.channel(),
                form.complainantType(),
                !form.danger().equals("NO"),
                form.text(),
                form.country(),
                self,
                self && form.subject().isEmpty() ? form.reporterName() : form.subject(),
                form.types(),
                form.departureStatus(),
                village.map(VillageName::code),
                village.map(VillageName::regencyCode)
                        .or(() -> Optional.of(form.regency()).filter(it -> !it.isEmpty())),
                reporter(form),
                facts(form));
        var complaint = usual.about(form.readers().orElseThrow());
        return receivedAt.read(form.receivedOn(), form.receivedTime()) instanceof ReceivedAt.Answer.Earlier earlier
                ? complaint.received(earlier.at())
                : complaint;
    }

    private static NewComplaint.Reporter reporter(EntryForm form) {
        if (form.anonymous()) return new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", form.consent());
        var phone = form.reading().settled(form.phoneChoice()).map(ReadPhone::value);
        return new NewComplaint.Reporter(
                false, form.reporterName(), form.contact(), phone.orElse(""), "", form.consent(), form.phone());
    }

    private CaseFacts facts(EntryForm form) {
        return new CaseFacts(
                choices.title(form.types()),
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                form.anonymous() ? "" : form.safe());
    }
}
