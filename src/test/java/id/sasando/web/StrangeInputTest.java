package id.sasando.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import org.junit.jupiter.api.Test;

class StrangeInputTest extends PageTest {
    @Test
    void aNulOrAFieldThatIsTooLongIsNoFaultOfOurs() throws Exception {
        assertThat(send(get("/emergency").param("country", "M\0")).getStatus()).isEqualTo(400);

        var page = send(form("/follow/download", "file", "x".repeat(400)));

        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString()).contains("Kiriman ini tidak sampai dengan utuh.");
    }
}
