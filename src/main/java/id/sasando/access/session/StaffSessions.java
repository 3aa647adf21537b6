package id.sasando.access.session;

import id.sasando.access.Sessions;
import id.sasando.access.StaffAuthentication;
import id.sasando.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Repository;

/**
 * Begins, lists and ends sessions. Spring Session writes {@code access.session}; rows are removed here, inside the
 * transaction of whatever ends them, and with them the account's devices are known no longer. The id of a session is a secret: pages name one by a hash of it.
 */
@Repository
class StaffSessions implements Sessions {
    /** An account with more sessions than this loses the oldest. */
    static final int SESSIONS_MAX = 10;

    private static final String BROWSER = "browser";
    private static final String END_ALL = "delete from access.session where principal_name = :account";
    private static final String END_OTHERS =
            "delete from access.session where principal_name = :account and session_id <> :current";
    private static final String END_ONE =
            "delete from access.session where principal_name = :account and session_id = :session";
    /** Whoever ends sessions does not trust a device any more. */
    private static final String FORGET_DEVICES =
            "update access.credential set device_mark = gen_random_uuid() where account = :account";

    private static final String END_OLDEST = """
            delete from access.session where primary_id in (
              select primary_id from access.session where principal_name = :account
               order by last_access_time desc offset :kept)
            """;
    private final JdbcClient db;
    private final ObjectProvider<SecurityContextRepository> contexts;
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    StaffSessions(
            JdbcClient db,
            ObjectProvider<SecurityContextRepository> contexts,
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.db = db;
        this.contexts = contexts;
        this.sessions = sessions;
    }

    /** One session. Its handle is no secret. */
    record Line(String handle, String browser, Instant beganAt, Instant usedAt, boolean current) {}

    @Override
    public void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        db.sql(END_OLDEST)
                .param("account", account.toString())
                .param("kept", SESSIONS_MAX - 1)
                .update();
        var session = request.getSession(true);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(
                BROWSER, Browser.words(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new StaffAuthentication(account));
        SecurityContextHolder.setContext(context);
        contexts.getObject().saveContext(context, request, response);
    }

    @Override
    public void end(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    @Override
    public void endAll(UUID account) {
        db.sql(END_ALL).param("account", account.toString()).update();
        forgetDevices(account);
    }

    @Override
    public void endOthers(UUID account, String current) {
        db.sql(END_OTHERS)
                .param("account", account.toString())
                .param("current", current)
                .update();
        forgetDevices(account);
    }

    /** The latest used first. */
    List<Line> of(UUID account, String current) {
        return sessions.getObject().findByPrincipalName(account.toString()).values().stream()
                .filter(it -> !it.isExpired())
                .map(it -> line(it, current))
                .sorted(Comparator.comparing(Line::usedAt).reversed())
                .toList();
    }

    /** Ends one of the account's own sessions. */
    void end(UUID account, String handle) {
        var id = sessions.getObject().findByPrincipalName(account.toString()).keySet().stream()
                .filter(it -> handle(it).equals(handle))
                .findFirst()
                .orElseThrow(() -> new NotFound("session of account " + account));
        db.sql(END_ONE)
                .param("account", account.toString())
                .param("session", id)
                .update();
        forgetDevices(account);
    }

    private void forgetDevices(UUID account) {
        db.sql(FORGET_DEVICES).param("account", account).update();
    }

    private static Line line(Session session, String current) {
        var browser = Objects.requireNonNullElse(session.<String>getAttribute(BROWSER), "");
        var id = session.getId();
        return new Line(
                handle(id), browser, session.getCreationTime(), session.getLastAccessedTime(), id.equals(current));
    }

    static String handle(String session) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
