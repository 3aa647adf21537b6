package id.sasando.notices.accounts;

import id.sasando.access.Accounts;
import id.sasando.access.SecondFactors.PasskeyChanged;
import id.sasando.notices.Notice;
import id.sasando.notices.Notices;
import id.sasando.web.Language;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that it has a passkey more or less, within the transaction that did it. */
@Component
class TellOfPasskeys {
    private final Accounts accounts;
    private final Notices notices;

    TellOfPasskeys(Accounts accounts, Notices notices) {
        this.accounts = accounts;
        this.notices = notices;
    }

    @EventListener
    void changed(PasskeyChanged changed) {
        var account = changed.account();
        var what = changed.added() ? "passkey-added" : "passkey-removed";
        var key = "access." + what + ":" + account + ":" + changed.at().toEpochMilli();
        var name = accounts.names(Set.of(account)).getOrDefault(account, "");
        var places = List.<Object>of(name, changed.at());
        accounts.email(account)
                .ifPresent(it ->
                        notices.put(new Notice(key, it, Language.INDONESIAN, "notices.accounts.own-" + what, places)));
    }
}
