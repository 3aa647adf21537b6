package id.sasando.demo.player;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.Entering;
import id.sasando.complaints.NewComplaint;
import id.sasando.demo.OfficeStory.Body;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.OfficeStory.Sheet;
import id.sasando.demo.OfficeStory.What;
import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Does what the staff of the story do, each with the account of their part. */
@Component
@ConditionalOnProperty("sasando.demo")
class StaffHands {
    private final Accounts accounts;
    private final Entering entering;
    private final Casework casework;
    private final Partners partners;

    StaffHands(Accounts accounts, Entering entering, Casework casework, Partners partners) {
        this.accounts = accounts;
        this.entering = entering;
        this.casework = casework;
        this.partners = partners;
    }

    /** Everybody at their place. */
    record Crew(Map<Hand, Viewer> hands, Map<String, PartnerId> bodies) {
        Viewer viewer(Hand hand) {
            return Optional.ofNullable(hands.get(hand)).orElseThrow();
        }

        PartnerId body(String name) {
            return Optional.ofNullable(bodies.get(name)).orElseThrow();
        }
    }

    Crew crew(List<DemoAccount> made, List<Body> bodies) {
        var hands = new EnumMap<Hand, Viewer>(Hand.class);
        for (var account : made) {
            account.hand()
                    .ifPresent(it -> hands.put(it, accounts.viewer(account.id()).orElseThrow()));
        }
        var known = new HashMap<String, PartnerId>();
        var crew = new Crew(hands, known);
        var head = crew.viewer(Hand.HEAD).actor(Permission.REFER_CASE);
        for (var body : bodies) known.put(body.name(), partners.add(body.name(), body.typeCode(), head));
        return crew;
    }

    /** An officer types in what came by another way, and adds the files that came with it. */
    CaseId enter(NewComplaint complaint, Optional<PartnerId> broughtBy, List<Sheet> files, Viewer viewer) {
        var id = entering.enter(complaint, broughtBy, viewer);
        files.forEach(it -> casework.perform(id, added(it), viewer));
        return id;
    }

    void perform(Deed deed, CaseId id, IntFunction<CaseId> others, Crew crew) {
        var act = switch (deed.what()) {
            case What.Work it -> it.act();
            case What.Assign it -> new CaseAct.Assign(crew.viewer(it.to()).id(), it.reason());
            case What.Refer it -> new CaseAct.Refer(crew.body(it.body()), it.reason());
            case What.Resolve it -> resolve(it, crew);
            case What.Link it -> new CaseAct.Link(others.apply(it.other()));
            case What.Merge it -> new CaseAct.Merge(others.apply(it.master()), it.reason());
            case What.Attach it -> added(it.file());
            default -> throw new IllegalStateException(deed.by() + " does not " + deed.what());
        };
        casework.perform(id, act, crew.viewer(deed.by()));
    }

    private static CaseAct resolve(What.Resolve it, Crew crew) {
        var confirmer = it.confirmer().map(hand -> crew.viewer(hand).id());
        return new CaseAct.Resolve(it.outcomeCode(), it.told(), it.toldOn(), confirmer, it.reason());
    }

    private static CaseAct added(Sheet sheet) {
        return new CaseAct.AddFile(sheet.name(), Sheets.made(sheet));
    }
}
