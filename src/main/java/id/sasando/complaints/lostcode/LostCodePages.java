package id.sasando.complaints.lostcode;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.lostcode.LostCodeController.LostCodeForm;
import id.sasando.complaints.lostcode.NewCodePage.Group;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.words.FormHeads;
import id.sasando.web.Option;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes both pages, and keeps the code to come in a sealed field between them. */
@Component
class LostCodePages {
    private static final String SEAL = "complaints.lost-code";
    private final SealedForm seal;
    private final FormHeads heads;
    private final CaseDoor door;
    private final SecureRandom random = new SecureRandom();

    LostCodePages(SealedForm seal, FormHeads heads, CaseDoor door) {
        this.seal = seal;
        this.heads = heads;
        this.door = door;
    }

    /** The code that one form gives to one case, however often it is sent. */
    record Ticket(UUID caseId, String code) {}

    /** Empty if the field was changed, is too old or belongs to another case. */
    Optional<Ticket> ticket(CaseId id, String field) {
        return seal.open(SEAL, field, Ticket.class).filter(it -> it.caseId().equals(id.value()));
    }

    LostCodePage form(CaseFile file, Map<Fact, String> held, LostCodeForm typed, Texts texts) {
        var ticket = ticket(file.id(), typed.field())
                .orElseGet(() ->
                        new Ticket(file.id().value(), ReceiptCode.random(random).value()));
        var options = held.entrySet().stream()
                .map(it -> new Option(
                        it.getKey().name(),
                        texts.get("complaints.field." + it.getKey().field()),
                        it.getValue()))
                .toList();
        var head = typed.version() == null ? heads.fresh(file, texts) : heads.of(file, typed.seen(), texts);
        var asked = typed.chosen().stream().map(Fact::name).toList();
        return new LostCodePage(head, seal.seal(SEAL, ticket), options, asked, typed.isMatched(), typed.why());
    }

    NewCodePage given(CaseId id, Ticket ticket, Viewer viewer, Texts texts) {
        var groups = Stream.of(new ReceiptCode(ticket.code()).grouped().split("-"))
                .map(it -> new Group(it, spelled(it, texts)))
                .toList();
        return new NewCodePage(heads.fresh(door.open(id, viewer), texts), List.copyOf(groups));
    }

    private static String spelled(String group, Texts texts) {
        return group.chars()
                .mapToObj(it -> texts.get("complaints.lost.spell." + (char) it))
                .collect(Collectors.joining(", "));
    }
}
