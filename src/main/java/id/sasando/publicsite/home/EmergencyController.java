package id.sasando.publicsite.home;

import id.sasando.access.Open;
import id.sasando.publicsite.Aside;
import id.sasando.publicsite.DangerPhones;
import id.sasando.reference.Countries;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Emergency numbers by country. */
@Controller
class EmergencyController implements Aside {
    private final Countries countries;
    private final DangerPhones phones;

    EmergencyController(Countries countries, DangerPhones phones) {
        this.countries = countries;
        this.phones = phones;
    }

    record Place(@Nullable @Size(max = 2) String country) {}

    @GetMapping("/emergency")
    @Open
    String emergency(Place place, Model model, Texts texts) {
        return show(place.country() == null ? "" : place.country(), model, texts);
    }

    @Override
    public String name() {
        return "emergency";
    }

    @Override
    public String show(String choice, Model model, Texts texts) {
        var language = texts.language().code();
        var country = countries.find(choice).filter(EmergencyController::isKnown);
        var options = countries.all(language).stream()
                .filter(EmergencyController::isKnown)
                .map(it -> new Option(it.alpha2(), it.name().in(language)))
                .toList();
        var code = country.map(Countries.Country::alpha2).orElse("");
        var name = country.map(it -> it.name().in(language)).orElse("");
        model.addAttribute(
                "page", new EmergencyPage(code, name, options, phones.in(code, texts), phones.promise(texts)));
        return "publicsite/home/emergency";
    }

    private static boolean isKnown(Countries.Country country) {
        return !country.alpha2().equals(Countries.UNKNOWN);
    }
}
