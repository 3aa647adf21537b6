package id.sasando.publicsite.home;

import id.sasando.access.Open;
import id.sasando.publicsite.Aside;
import id.sasando.publicsite.DangerPhones;
import id.sasando.publicsite.Situation;
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

    record Place(
            @Nullable @Size(max = 2) String country,
            @Nullable @Size(max = 10) String part) {
        String choice() {
            return (country == null ? "" : country) + (part == null ? "" : "-" + part);
        }
    }

    @GetMapping("/emergency")
    @Open
    String emergency(Place place, Model model, Texts texts) {
        return show(place.choice(), model, texts);
    }

    @Override
    public String name() {
        return "emergency";
    }

    /**
     * Nobody knows who reads, so that a life is taken to be in danger.
     *
     * @param choice a country, with a hyphen and one of its parts, if it has some
     */
    @Override
    public String show(String choice, Model model, Texts texts) {
        var language = texts.language().code();
        var country = countries
                .find(choice.replaceFirst("-.*", ""))
                .filter(EmergencyController::isKnown)
                .map(Countries.Country::alpha2)
                .orElse("");
        var asked = choice.replaceFirst("^[^-]*-?", "");
        var part = Countries.Part.isOf(country, asked) ? asked : "";
        var options = countries.all(language).stream()
                .filter(EmergencyController::isKnown)
                .map(it -> new Option(it.alpha2(), it.name().in(language)))
                .toList();
        var parts = Countries.Part.of(country).stream()
                .map(it -> new Option(it.name(), texts.get("publicsite.report.part." + it.name())))
                .toList();
        var situation = new Situation(country, part, Situation.Reader.ANYBODY, true);
        var blocks = phones.blocks(situation, texts);
        model.addAttribute("page", new EmergencyPage(country, part, options, parts, blocks, phones.promise(texts)));
        return "publicsite/home/emergency";
    }

    private static boolean isKnown(Countries.Country country) {
        return !country.alpha2().equals(Countries.UNKNOWN);
    }
}
