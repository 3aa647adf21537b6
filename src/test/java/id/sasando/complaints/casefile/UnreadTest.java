package id.sasando.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import id.sasando.access.Role;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message of the reporter is new until the case's officer has opened the case. */
class UnreadTest extends DeskTest {

    @Test
    void theOfficersOpeningMarksMessagesAsRead() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        following.write(id, UUID.randomUUID(), "Adik saya sudah menelepon.");
        var before = version(id);

        var first = look(officer, id, "");
        var second = look(officer, id, "");

        assertThat(first).contains("s-thread__new");
        assertThat(second).contains("Adik saya sudah menelepon.").doesNotContain("s-thread__new");
        assertThat(unread(id)).isFalse();
        assertThat(version(id)).isEqualTo(before);
    }

    @Test
    void theHeadsOpeningLeavesThemUnread() throws Exception {
        var id = inHandling(account(Role.CASE_OFFICER));
        following.write(id, UUID.randomUUID(), "Masih menunggu.");

        look(account(Role.HEAD_OF_OFFICE), id, "");

        assertThat(unread(id)).isTrue();
    }

    @Test
    void whatABrowserFetchesUnaskedIsNoReading() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        following.write(id, UUID.randomUUID(), "Masih menunggu.");
        var opened = trail("complaints.case.opened", id.value());

        send(head("/cases/" + id.value()).with(officer.signedIn()));
        send(get("/cases/" + id.value()).header("Sec-Purpose", "prefetch").with(officer.signedIn()));

        assertThat(unread(id)).isTrue();
        assertThat(trail("complaints.case.opened", id.value())).isEqualTo(opened);
    }

    private static boolean unread(CaseId id) {
        return number("select unread::int from complaints.case_file where id = :id", id) == 1;
    }
}
