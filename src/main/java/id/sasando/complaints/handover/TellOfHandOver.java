package id.sasando.complaints.handover;

import id.sasando.access.Accounts;
import id.sasando.complaints.handover.HandOverWork.Amount;
import id.sasando.complaints.handover.HandOverWork.Order;
import id.sasando.notices.Notice;
import id.sasando.notices.Notices;
import id.sasando.web.Language;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the receiver of a hand-over how much came, and not what. Staff read Indonesian. */
@Component
class TellOfHandOver {
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    TellOfHandOver(Accounts accounts, Notices notices, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    void run(Order order, Amount amount) {
        if (amount.cases() + amount.confirmations() == 0) return;
        var key = "complaints.hand-over:" + order.from() + ":" + order.to() + ":"
                + clock.instant().toEpochMilli();
        var from = accounts.names(List.of(order.from())).getOrDefault(order.from(), "");
        List<Object> places = List.of(from, amount.cases(), amount.confirmations());
        accounts.email(order.to())
                .ifPresent(it ->
                        notices.put(new Notice(key, it, Language.INDONESIAN, "complaints.mail.hand-over", places)));
    }
}
