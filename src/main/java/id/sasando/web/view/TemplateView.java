package id.sasando.web.view;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Renders one template with the two things that every page has: its frame and its page record. */
record TemplateView(TemplateEngine engine, Frames frames, String template) implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var attributes = model == null ? Map.<String, Object>of() : model;
        var frame = frames.of(request, attributes);
        var page = attributes.get("page");
        var parameters = page == null ? Map.<String, Object>of("frame", frame) : Map.of("frame", frame, "page", page);
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        if (!frame.troubles().isEmpty() && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        response.setContentType(getContentType());
        // The dispatcher set what the browser asks for, and the server prefers that to a header.
        response.setLocale(frame.texts().language().locale());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
