package id.sasando.complaints.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Following.Step;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergePageTest extends MergeDeskTest {

    @Test
    void theHeadFindsTheOtherCaseSeesBothAndMerges() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var duplicate = inHandling(account(Role.CASE_OFFICER));
        var master = inHandling(account(Role.CASE_OFFICER));

        assertThat(look(head, duplicate, "")).contains("/merge\"", "Gabungkan");
        assertThat(look(head, duplicate, "/merge?q=" + label(master)))
                .contains("/cases/" + duplicate.value() + "/merge/" + master.value());
        assertThat(look(head, duplicate, "/merge/" + master.value()))
                .contains(label(duplicate), label(master), "Pekerja Contoh", WORDS);
        assertThat(merge(head, duplicate, master, key())).isEqualTo(302);

        assertThat(state(duplicate)).isEqualTo("MERGED");
        assertThat(look(head, master, "")).contains("Laporan gabungan " + label(duplicate));
        assertThat(look(head, duplicate, "")).contains("Ditangani bersama", label(master), "Lepas gabungan");
        assertThat(trail("complaints.case.merge", duplicate.value())).isEqualTo(1);
        assertThat(trail("complaints.case.merged-in", master.value())).isEqualTo(1);
    }

    @Test
    void aFormSentTwiceMergesOnceAndAnOldOneIsRefused() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var duplicate = inHandling(account(Role.CASE_OFFICER));
        var master = inHandling(account(Role.CASE_OFFICER));
        var key = key();

        assertThat(press(head, duplicate, "/merge/" + master.value(), 0, "masterVersion", "0", "reason", "Sama."))
                .isEqualTo(409);
        assertThat(merge(head, duplicate, master, key)).isEqualTo(302);
        assertThat(merge(head, duplicate, master, key)).isEqualTo(302);
        var undone = key();
        assertThat(undo(head, duplicate, undone)).isEqualTo(302);
        assertThat(undo(head, duplicate, undone)).isEqualTo(302);

        assertThat(trail("complaints.case.merge", duplicate.value())).isEqualTo(1);
        assertThat(trail("complaints.case.unmerge", duplicate.value())).isEqualTo(1);
    }

    @Test
    void onlyTheHeadMergesAndAReasonIsNeeded() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var duplicate = inHandling(officer);
        var master = inHandling(officer);

        assertThat(merge(officer, duplicate, master, key())).isEqualTo(404);
        assertThat(look(officer, duplicate, "")).doesNotContain("/merge\"");
        assertThat(press(account(Role.HEAD_OF_OFFICE), duplicate, "/merge/" + master.value(), 0))
                .isEqualTo(422);
        assertThat(state(duplicate)).isEqualTo("IN_HANDLING");
    }

    @Test
    void theOfficerOfTheOtherCaseReadsTheDuplicateUntilItStandsAlone() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var duplicate = inHandling(account(Role.CASE_OFFICER));
        var officer = account(Role.CASE_OFFICER);
        var master = inHandling(officer);
        var stranger = account(Role.CASE_OFFICER);

        merge(head, duplicate, master, key());
        assertThat(look(officer, duplicate, "")).contains(WORDS);
        assertThat(look(stranger, duplicate, "")).doesNotContain(WORDS);
        undo(head, duplicate, key());

        assertThat(look(officer, duplicate, "")).doesNotContain(WORDS);
    }

    @Test
    void aMergedCaseStandsInNoListAndIsFoundByItsNumber() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var duplicate = inHandling(officer);
        var master = inHandling(account(Role.CASE_OFFICER));

        merge(head, duplicate, master, key());

        var mine = send(get("/cases?list=mine").with(officer.signedIn())).getContentAsString();
        assertThat(mine).doesNotContain("/cases/" + duplicate.value());
        var found = send(get("/search").param("q", label(duplicate)).with(head.signedIn()));
        assertThat(found.getContentAsString()).contains("/cases/" + duplicate.value(), "Digabungkan");
    }

    @Test
    void theReporterFollowsByTheOwnCodeAndIsHeardByTheOfficerOfTheOtherCase() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var duplicate = inHandling(account(Role.CASE_OFFICER));
        var officer = account(Role.CASE_OFFICER);
        var master = inHandling(officer);

        merge(head, duplicate, master, key());
        following.write(duplicate, UUID.randomUUID(), "Kakak sudah menelepon tadi malam.");

        var story = following.open(duplicate);
        assertThat(story.state()).isEqualTo(CaseState.IN_HANDLING);
        assertThat(story.number()).isEqualTo(Optional.of(label(duplicate)));
        assertThat(story.steps()).extracting(Step::state).contains(CaseState.MERGED);
        assertThat(following.open(master).messages()).isEmpty();
        assertThat(number("select count(*) from complaints.case_file where id = :id and unread", master))
                .isEqualTo(1);
        assertThat(look(officer, master, "")).contains("Kakak sudah menelepon tadi malam.", label(duplicate));
        assertThat(number("select count(*) from complaints.case_file where id = :id and unread", duplicate))
                .isZero();
    }
}
