package id.sasando.complaints.links;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LinkRefusalsTest extends UseCaseTest {
    @Autowired
    private LinkCases linkCases;

    private static String label(CaseId id) {
        return "#" + text("select intake::text from complaints.case_file where id = :id", id);
    }

    @Test
    void aCaseIsNotLinkedWithItself() {
        var id = lodge();
        var head = viewer(account(Role.HEAD_OF_OFFICE));

        refused("complaints.list.link.is-the-same-case", () -> linkCases.link(id, label(id), head));
        assertThat(linkCases.link(id, "#999999999", head)).isFalse();
    }

    @Test
    void aReportAboutTheOfficeIsLinkedWithItsLikeOnly() {
        var head = viewer(account(Role.HEAD_OF_OFFICE));
        var about = lodge(Optional.empty(), AboutOffice.OFFICE);
        var id = lodge();

        refused("complaints.list.link.has-other-readers", () -> linkCases.link(id, label(about), head));
        refused("complaints.list.link.has-other-readers", () -> linkCases.link(about, label(id), head));
    }
}
