package id.sasando.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Notes which statements go to a database: what two requests cost is compared without a clock. */
final class Statements {
    private final List<String> noted = new ArrayList<>();
    private final DataSource source;

    Statements(DataSource inner) {
        this.source = watched(DataSource.class, inner);
    }

    DataSource source() {
        return source;
    }

    /** Those since the last time. */
    List<String> take() {
        var taken = List.copyOf(noted);
        noted.clear();
        return taken;
    }

    private <T> T watched(Class<T> type, T inner) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) noted.add(String.valueOf(arguments[0]));
                    try {
                        var result = method.invoke(inner, arguments);
                        return result instanceof Connection it ? watched(Connection.class, it) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
