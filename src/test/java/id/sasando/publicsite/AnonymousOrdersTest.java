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

    /** The lodging would drop it silently; so it goes one page earlier, and the page says so. */
    @Test
    void aFileThatCannotBeCleanedIsTakenAwayBeforeTheLodgingAndThePageSaysSo() throws Exception {
        step("reach", beforeReach, PHONE);
        step("more", sealed());
        add(sealed(), "foto.heic", FileExamples.heicWithMarker("x"));
        step("reach", beforeReach, ANONYMOUS);
        step("more", sealed());
        var ready = checked(sealed());

        step("check", ready);
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Berkas yang tidak bisa dibersihkan", "keepOriginal");
        lodge(checked(sealed()));

        assertThat(kept()).isEmpty();
    }

    private void step(String name, String sealed, String... fields) throws Exception {
        page = send(form("/report/" + name, fields).param("sealed", sealed));
    }

    private void add(String sealed, String name, byte[] content) throws Exception {
        page = send(multipart("/report/files")
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("sealed", sealed)
                .param("go", "add"));
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
