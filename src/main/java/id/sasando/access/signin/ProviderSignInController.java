package id.sasando.access.signin;

import id.sasando.access.Open;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.SourceLimits.Try;
import id.sasando.access.Viewer;
import id.sasando.access.provider.IdentityProvider;
import id.sasando.access.signin.SignInSteps.AwaitingCode;
import id.sasando.access.signin.SignInWithProvider.Outcome;
import id.sasando.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To the identity provider and back. What comes back fits only the browser that left, once. */
@Controller
@RequestMapping("/sign-in/provider")
class ProviderSignInController {
    private static final String COOKIE = "sasando-provider";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private final IdentityProvider provider;
    private final SignInWithProvider signInWithProvider;
    private final SignInSteps steps;
    private final Landing landing;
    private final SourceLimits limits;
    private final boolean behindTls;

    ProviderSignInController(
            IdentityProvider provider,
            SignInWithProvider signInWithProvider,
            SignInSteps steps,
            Landing landing,
            SourceLimits limits,
            @Value("${sasando.behind-tls:false}") boolean behindTls) {
        this.provider = provider;
        this.signInWithProvider = signInWithProvider;
        this.steps = steps;
        this.landing = landing;
        this.limits = limits;
        this.behindTls = behindTls;
    }

    @GetMapping
    @Open
    String begin(
            @RequestParam(defaultValue = "") String next, Viewer viewer, HttpServletResponse response, Model model) {
        name();
        if (viewer.account().isPresent()) return "redirect:" + Landing.of(next, viewer);
        var trip = provider.begin(Landing.isLocal(next) ? next : "");
        if (trip.isEmpty()) return failed(false, response, model);
        remember(trip.get().sealed(), LIFE, response);
        return "redirect:" + trip.get().address();
    }

    @GetMapping("/return")
    @Open
    String end(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @CookieValue(name = COOKIE, defaultValue = "") String sealed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        name();
        remember("", Duration.ZERO, response);
        var attempt = new Try(Kind.WRONG_RETURN, "", Optional.empty());
        limits.take(attempt);
        var person = provider.end(sealed, state, code);
        if (person.isEmpty()) return failed(true, response, model);
        limits.giveBack(attempt);
        return switch (signInWithProvider.run(person.get())) {
            case Outcome.Refused _ -> failed(true, response, model);
            case Outcome.CodeAwaited(var first) -> {
                var step = new AwaitingCode(first, person.get().next());
                model.addAttribute("page", new CodePage(steps.seal(step)));
                yield "access/signin/code";
            }
            case Outcome.SignedIn(var viewer) ->
                landing.arrive(viewer, person.get().next(), request, response);
        };
    }

    private String failed(boolean reached, HttpServletResponse response, Model model) {
        response.setStatus(reached ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("page", new ProviderPage(name(), reached));
        return "access/signin/provider";
    }

    private String name() {
        return provider.name().orElseThrow(() -> new NotFound("no identity provider is configured"));
    }

    private void remember(String sealed, Duration life, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, sealed)
                .path("/sign-in/provider")
                .httpOnly(true)
                .secure(behindTls)
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
