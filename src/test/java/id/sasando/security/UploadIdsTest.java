package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.documents.cleaning.FileExamples;
import id.sasando.proof.Visitor;
import id.sasando.proof.Visitor.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The id of a file cannot be guessed, and even the right one serves only with the form or the case it came with. */
class UploadIdsTest extends SecurityTest {
    private static final String WAITING =
            "select id from documents.file where subject_id is null order by added_at desc limit ?";

    @LocalServerPort
    private int port;

    @Test
    void idsOfFilesAreDrawnAtRandom() throws Exception {
        try (var visitor = waiting("127.0.20.1", 3)) {
            var ids = superuser().sql(WAITING).param(3).query(UUID.class).list();

            assertThat(ids).hasSize(3).allMatch(it -> it.version() == 4);
            assertThat(visitor.page()).contains(ids.getFirst().toString());
        }
    }

    @Test
    void aFileThatWaitsUnderOneFormIsNeitherSeenNorRemovedByAnother() throws Exception {
        try (var one = waiting("127.0.20.2", 1);
                var other = waiting("127.0.20.3", 1)) {
            var ids = superuser().sql(WAITING).param(2).query(UUID.class).list();
            var others = ids.getFirst();
            assertThat(other.page()).contains(others.toString());
            assertThat(one.page()).doesNotContain(others.toString());

            one.upload("/report/files", List.of(), "remove", others.toString());

            assertThat(superuser().sql(WAITING).param(2).query(UUID.class).list())
                    .contains(others);
            one.upload("/report/files", List.of(), "remove", ids.getLast().toString());
            assertThat(superuser().sql(WAITING).param(2).query(UUID.class).list())
                    .doesNotContain(ids.getLast());
        }
    }

    @Test
    void aCodeOpensTheFilesOfItsCaseAlone() throws Exception {
        try (var one = waiting("127.0.20.4", 1);
                var other = waiting("127.0.20.5", 1)) {
            var codes = new ArrayList<String>();
            var files = new ArrayList<UUID>();
            for (var visitor : List.of(one, other)) {
                visitor.check();
                codes.add(visitor.lodge());
                files.add(one(UUID.class, """
                        select f.id from documents.file f join complaints.case_file c on c.id = f.subject_id
                         order by c.lodged_at desc limit 1
                        """));
            }
            var held = hidden(answer(post("/follow").param("code", codes.getFirst())))
                    .getOrDefault("sealed", "");

            assertThat(download(held, files.getFirst())).isEqualTo(200);
            assertThat(download(held, files.getLast())).isEqualTo(404);
            assertThat(download(held, UUID.randomUUID())).isEqualTo(404);
        }
    }

    private int download(String held, UUID file) throws Exception {
        return answer(post("/follow/download").param("sealed", held).param("file", file.toString()))
                .getStatus();
    }

    /** Somebody with that many files under a form that is not sent yet. */
    private Visitor waiting(String address, int files) throws Exception {
        var visitor = Visitor.from(address, "pelapor", port);
        visitor.answer("Majikan belum membayar gaji adik saya.");
        for (int i = 0; i < files; i++) {
            var photo = new Attachment("foto.jpg", FileExamples.jpegWithMarker("foto " + i));
            assertThat(visitor.upload("/report/files", List.of(photo), "go", "add")
                            .statusCode())
                    .isEqualTo(200);
        }
        return visitor;
    }
}
