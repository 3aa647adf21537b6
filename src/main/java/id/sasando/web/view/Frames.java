package id.sasando.web.view;

import id.sasando.access.Viewer;
import id.sasando.shared.Office;
import id.sasando.web.Assets;
import id.sasando.web.FieldTrouble;
import id.sasando.web.Frame;
import id.sasando.web.Language;
import id.sasando.web.Messages;
import id.sasando.web.Texts;
import id.sasando.web.security.CurrentViewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Builds the frame of a page from its request and the binding results in its model. */
@Component
class Frames {
    private final Messages messages;
    private final Office office;
    private final Office.Contacts contacts;
    private final Assets assets;
    private final String quickExit;
    private final boolean demonstration;

    Frames(
            Messages messages,
            Office office,
            Office.Contacts contacts,
            Assets assets,
            @Value("${sasando.quick-exit}") String quickExit,
            @Value("${sasando.demo:false}") boolean demonstration) {
        this.messages = messages;
        this.office = office;
        this.contacts = contacts;
        this.assets = assets;
        this.quickExit = quickExit;
        this.demonstration = demonstration;
    }

    Frame of(HttpServletRequest request, Map<String, ?> model) {
        var texts = texts(request.getContextPath());
        var viewer = CurrentViewer.of(request);
        return new Frame(
                texts,
                viewer,
                office,
                contacts.today(),
                assets,
                request.getRequestURI().substring(request.getContextPath().length()),
                Optional.ofNullable(request.getQueryString())
                        .map(it -> "?" + it)
                        .orElse(""),
                csrf(request, viewer),
                troubles(model, texts),
                quickExit,
                demonstration,
                Frame.FormPlace.in(model));
    }

    Texts texts(String contextPath) {
        var language = Language.of(contextPath);
        var zoneName = messages.find(language, "web.zone." + office.zone().getId())
                .orElse(office.zone().getId());
        return new Texts(messages, language, office.zone(), zoneName);
    }

    private static Optional<Frame.Csrf> csrf(HttpServletRequest request, Viewer viewer) {
        if (viewer.account().isEmpty()) return Optional.empty();
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .map(it -> new Frame.Csrf(it.getParameterName(), it.getToken()));
    }

    private static List<FieldTrouble> troubles(Map<String, ?> model, Texts texts) {
        var found = new ArrayList<FieldTrouble>();
        for (var value : model.values()) {
            if (!(value instanceof BindingResult result)) continue;
            for (var error : result.getAllErrors()) found.add(new FieldTrouble(field(error), words(error, texts)));
        }
        return List.copyOf(found);
    }

    private static String field(ObjectError error) {
        return error instanceof FieldError it ? it.getField() : error.getObjectName();
    }

    /** The message of a constraint is a key of ours; constraints without one have a general text by their kind. */
    private static String words(ObjectError error, Texts texts) {
        var places = places(error, texts);
        var own = Optional.ofNullable(error.getDefaultMessage()).flatMap(it -> texts.find(it, places));
        var code = Optional.ofNullable(error.getCode()).orElse("invalid");
        return own.or(() -> texts.find(code, places))
                .or(() -> texts.find("web.trouble." + code))
                .orElseGet(() -> texts.get("web.trouble.invalid"));
    }

    /** The places of an error of ours are words and times. What a constraint brings is no place of a text. */
    private static Object[] places(ObjectError error, Texts texts) {
        var arguments = Optional.ofNullable(error.getArguments()).orElseGet(() -> new Object[0]);
        return Stream.of(arguments)
                .filter(it -> it instanceof Instant || it instanceof String)
                .map(it -> it instanceof Instant at ? texts.dateTime(at) : it)
                .toArray();
    }
}
