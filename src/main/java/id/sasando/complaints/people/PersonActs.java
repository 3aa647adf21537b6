package id.sasando.complaints.people;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.store.CasePeople;
import id.sasando.shared.NotFound;
import id.sasando.workers.Nik;
import id.sasando.workers.WorkerChange;
import id.sasando.workers.WorkerChange.Revision;
import org.springframework.stereotype.Component;

/** Describing the person of a case without a page. */
@Component
class PersonActs implements Casework.Part {
    private final CasePeople people;
    private final ChangePerson changePerson;

    PersonActs(CasePeople people, ChangePerson changePerson) {
        this.people = people;
        this.changePerson = changePerson;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        if (!(act instanceof CaseAct.Describe describe)) return false;
        var worker =
                people.of(id).stream().findFirst().orElseThrow(() -> new NotFound("a person of case " + id.value()));
        var place = new PersonDoor.Place(id, worker);
        var shown = changePerson.open(place, viewer).person();
        Revision<Nik> nik =
                describe.nik().<Revision<Nik>>map(Revision.Replace::new).orElseGet(Revision.Keep::new);
        var change = new WorkerChange(describe.facts(), nik, new Revision.Keep<>());
        changePerson.run(place, shown.version(), change, viewer);
        return true;
    }
}
