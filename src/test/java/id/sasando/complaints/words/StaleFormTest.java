package id.sasando.complaints.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.access.Role;
import id.sasando.complaints.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that comes back because somebody was quicker shows words of the case: that is an opening. */
class StaleFormTest extends DeskTest {
    private static final String OPENED = "complaints.case.opened";

    @ParameterizedTest
    @ValueSource(strings = {"/move/register", "/move/verify", "/move/begin-handling", "/refer", "/resolve", "/assign"})
    void whatOthersWroteMeanwhileIsToldToTheTrail(String path) throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = inHandling(account(Role.CASE_OFFICER));
        var opened = trail(OPENED, id.value());

        var page = send(form("/cases/" + id.value() + path, "version", "0", "reason", "Sudah jelas.")
                .with(head.signedIn())
                .with(csrf()));

        assertThat(page.getContentAsString()).contains("sementara Anda menulis").contains("Mulai.");
        assertThat(trail(OPENED, id.value())).isEqualTo(opened + 1);
    }

    @Test
    void aFormThatShowsNoWordsIsNoOpening() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var opened = trail(OPENED, id.value());

        var page = look(officer, id, "/resolve");

        assertThat(page).doesNotContain("sementara Anda menulis");
        assertThat(trail(OPENED, id.value())).isEqualTo(opened);
    }
}
