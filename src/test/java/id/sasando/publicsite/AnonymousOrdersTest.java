package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.documents.cleaning.FileExamples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** In whatever order the pages were sent: what an anonymous report keeps of its files is decided when it is lodged. */
class AnonymousOrdersTest extends PageTest {
    private static final String[] PHONE = {"channel", "PHONE", "phone", "081200000033", "name", "Yustina Contoh"};
    private static final String[] ANONYMOUS = {"channel", "ANONYMOUS"};
    private static final String FILES = """
            select concat_ws(' ', case when name_sealed is null then 'neutral' else 'named' end,
                             case when has_original then 'original' else 'clean' end,
                             (select count(*) from documents.piece p where p.file_id = f.id and p.copy = 'ORIGINAL'))
              from documents.file f
             where subject_id = (select id from complaints.case_file order by intake desc limit 1)
             order by added_at
            """;
    private MockHttpServletResponse page = new MockHttpServletResponse();
    private String beforeReach = "";

    @BeforeEach
    void answerUntilReach() throws Exception {
        page = send(form("/report"));
        step("what", sealed(), "text", "Majikan menahan paspor saya.");
        step("whom", sealed(), "whom", "SELF", "country", "HK");
        step("danger", sealed(), "danger", "NO");
        beforeReach = sealed();
    }

    @Test
    void backFromTheFilesToAnOlderPage() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        add(sealed(), "foto-dari-HP-Yustina.jpg", FileExamples.jpegWithMarker("x"));

        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        lodge(checked(sealed()));

        assertThat(kept()).containsExactly("neutral clean 0");
    }

    @Test
    void aSecondTabThatStillKnowsTheTelephone() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        var known = sealed();
        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        var ready = checked(sealed());
        add(known, "foto-dari-HP-Yustina.jpg", FileExamples.jpegWithMarker("x"));

        lodge(ready);

        assertThat(kept()).containsExactly("neutral clean 0");
    }

    @Test
    void anonymousFirstAndNamedLaterBringsNothingBack() throws Exception {
        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        add(sealed(), "foto-dari-HP-Yustina.jpg", FileExamples.jpegWithMarker("x"));

        step("reach", beforeReach, PHONE);
        step("more", sealed());
        lodge(checked(sealed()));

        assertThat(kept()).containsExactly("neutral clean 0");
    }

    @Test
    void whoIsNamedAllAlongKeepsNameAndOriginal() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        add(sealed(), "paspor.jpg", FileExamples.jpegWithMarker("x"));
        lodge(checked(sealed()));

        assertThat(kept()).containsExactly("named original 1");
    }

    @Test
    void sayingLaterWhoOneIsBringsNothingBack() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        add(sealed(), "foto-dari-HP-Yustina.jpg", FileExamples.jpegWithMarker("x"));
        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        lodge(checked(sealed()));
        var code = page.getContentAsString().replaceAll("(?s).*id=\"code\">(.*?)</output>.*", "$1");

        page = send(form("/follow", "code", code.replaceAll("<[^>]*>|\\s", "")));
        page = send(form("/follow/identify", PHONE).param("sealed", sealed()));

        assertThat(page.getContentAsString()).contains("role=\"status\"");
        assertThat(kept()).containsExactly("neutral clean 0");
    }

    /** The box of who gave a name asks for a large photo; that of who gave none, for an original as evidence. */
    @Test
    void whatWasTickedWhileNamedKeepsNoOriginal() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        assertThat(page.getContentAsString()).contains("name=\"whole\"").doesNotContain("name=\"keepOriginal\"");
        add(sealed(), "foto.jpg", FileExamples.jpegWithMarker("x"), "whole", "keepOriginal");

        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        assertThat(page.getContentAsString()).contains("name=\"keepOriginal\"").doesNotContain("name=\"whole\"");
        lodge(checked(sealed()));

        assertThat(kept()).containsExactly("neutral clean 0");
    }

    @Test
    void whatWasTickedWhileAnonymousKeepsTheOriginal() throws Exception {
        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        add(sealed(), "foto.jpg", FileExamples.jpegWithMarker("x"), "keepOriginal");
        lodge(checked(sealed()));

        assertThat(kept()).containsExactly("neutral original 1");
    }

    @Test
    void becomingAnonymousKeepsCleanFiles() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        add(sealed(), "foto.jpg", FileExamples.jpegWithMarker("x"));
        step("reach", sealed(), ANONYMOUS);
        step("more", sealed());
        assertThat(page.getContentAsString()).contains("Berkas 1 (").doesNotContain("tidak bisa dibersihkan");
        lodge(checked(sealed()));

        assertThat(kept()).containsExactly("neutral clean 0");
    }

    @Test
    void aFileThatCannotBeCleanedGoesWhenItsPageIsLeftAndBothPagesSaySo() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        add(sealed(), "foto.heic", FileExamples.heicWithMarker("x"));
        step("reach", sealed(), ANONYMOUS);
        step("more", sealed());
        assertThat(page.getContentAsString()).contains("dihapus saat Anda melanjutkan", "kB), tidak bisa dibersihkan");

        var ready = checked(sealed());
        assertThat(page.getContentAsString()).contains("Berkas yang tidak bisa dibersihkan sudah dihapus");
        lodge(ready);

        assertThat(kept()).isEmpty();
    }

    /** A press may be repeated by an impatient finger or a bad network. */
    @Test
    void theSamePressTwiceShowsTheSamePageAndLodgesNothing() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        var known = sealed();
        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        var ready = checked(sealed());
        add(known, "foto.heic", FileExamples.heicWithMarker("x"));

        for (var press = 1; press <= 2; press++) {
            step("check", ready);
            assertThat(page.getStatus()).isEqualTo(422);
            assertThat(page.getContentAsString())
                    .contains("dihapus saat Anda melanjutkan", "kB), tidak bisa dibersihkan", "keepOriginal");
        }
        lodge(checked(sealed()));

        assertThat(kept()).isEmpty();
    }

    private void step(String name, String sealed, String... fields) throws Exception {
        page = send(form("/report/" + name, fields).param("sealed", sealed));
    }

    private void add(String sealed, String name, byte[] content, String... ticks) throws Exception {
        var request = multipart("/report/files")
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("sealed", sealed)
                .param("go", "add");
        for (var tick : ticks) request.param(tick, "true");
        page = send(request);
        assertThat(page.getStatus()).isEqualTo(200);
    }

    private String checked(String sealed) throws Exception {
        page = send(multipart("/report/files").param("sealed", sealed));
        return sealed();
    }

    private void lodge(String ready) throws Exception {
        step("check", ready);
        assertThat(page.getContentAsString()).contains("id=\"code\"");
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private static List<String> kept() {
        return TestInstallation.database().db().sql(FILES).query(String.class).list();
    }
}
