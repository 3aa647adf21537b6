package id.sasando.publicsite.home;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import id.sasando.reference.EmergencyPhones;
import java.util.List;
import org.springframework.stereotype.Component;

/** Numbers that need somebody's care stand on Today of those who keep them. */
@Component
class PhoneWork implements WorkSource {
    private final EmergencyPhones.Care care;

    PhoneWork(EmergencyPhones.Care care) {
        this.care = care;
    }

    @Override
    public List<WorkRow> rows(Viewer viewer) {
        if (!viewer.may(Permission.KEEP_PHONES)) return List.of();
        var needed = care.needed();
        return needed == 0
                ? List.of()
                : List.of(WorkRow.of("reference.phones.work", "/phones", String.valueOf(needed)));
    }
}
