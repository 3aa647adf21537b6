package id.sasando.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a value is written into one sealed column, by versions. Rows are never rewritten: a row keeps the version it was
 * sealed with, and is brought to the present one when it is read. What a row of an older version lacks is filled by the
 * steps given to {@link #then}; a row of a newer version is refused, since it would lose its new fields when it is next
 * written. A shape is a constant, so that the golden file lists it.
 */
public final class SealedShape<T> {
    /** Begins every versioned text. No JSON begins with it, so a row from before versions is known by its absence. */
    private static final String MARK = "\u001e";

    private static final int FIRST = 1;
    private static final Pattern VERSIONED = Pattern.compile(MARK + "(\\d{1,4}) (.*)", Pattern.DOTALL);

    /** A mapper of its own: rows outlive the settings of the application's. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final String column;
    private final Class<?> element;
    private final JavaType type;
    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final Optional<Function<String, T>> beforeJson;
    private final List<Consumer<ObjectNode>> steps;

    private SealedShape(
            String column,
            Class<?> element,
            JavaType type,
            Optional<Function<String, T>> beforeJson,
            List<Consumer<ObjectNode>> steps) {
        this.column = column;
        this.element = element;
        this.type = type;
        this.writer = JSON.writerFor(type);
        this.reader = JSON.readerFor(type);
        this.beforeJson = beforeJson;
        this.steps = List.copyOf(steps);
    }

    /**
     * One value.
     *
     * @param column module, table and column, to which the seal is bound besides the row
     */
    public static <T> SealedShape<T> of(String column, Class<T> type) {
        return new SealedShape<>(column, type, JSON.constructType(type), Optional.empty(), List.of());
    }

    /** A list of values, each of which is brought to the present version by itself. */
    public static <E> SealedShape<List<E>> listOf(String column, Class<E> element) {
        var type = JSON.getTypeFactory().constructCollectionType(List.class, element);
        return new SealedShape<>(column, element, type, Optional.empty(), List.of());
    }

    /** The next version, for a column whose first version was no JSON. */
    public SealedShape<T> afterText(Function<String, T> first) {
        var untouched = steps.isEmpty();
        if (!untouched) throw new IllegalStateException(column + " has later versions already");
        return new SealedShape<>(column, element, type, Optional.of(first), List.of(_ -> {}));
    }

    /**
     * The next version.
     *
     * @param step gives a value of the version before what it lacks
     */
    public SealedShape<T> then(Consumer<ObjectNode> step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new SealedShape<>(column, element, type, beforeJson, longer);
    }

    public String column() {
        return column;
    }

    public int version() {
        return FIRST + steps.size();
    }

    /** The type of the value, or of what its list holds. */
    public Class<?> element() {
        return element;
    }

    public boolean isList() {
        return type.isCollectionLikeType();
    }

    /** @param row what tells the row from others of its table */
    public byte[] seal(Seal key, Object row, T value) {
        return key.sealText(context(row), write(value));
    }

    /**
     * Opens a row of any version.
     *
     * @throws BrokenSeal if the value was changed, moved, or sealed with another key
     * @throws UnreadableShape if it is of a newer version, or has other fields than its version
     */
    public T open(Seal key, Object row, byte[] sealed) {
        return read(key.openText(context(row), sealed));
    }

    /** What is sealed, in the clear. */
    public String write(T value) {
        return MARK + version() + " " + writer.writeValueAsString(value);
    }

    /** Reads what was sealed at any time. */
    public T read(String text) {
        var versioned = VERSIONED.matcher(text);
        if (versioned.matches()) return read(Integer.parseInt(versioned.group(1)), versioned.group(2));
        return beforeJson.map(it -> it.apply(text)).orElseGet(() -> read(FIRST, text));
    }

    private T read(int version, String json) {
        if (version > version()) throw UnreadableShape.newer(column, version, version());
        try {
            if (version == version()) return reader.readValue(json);
            var tree = JSON.readTree(json);
            for (var step : steps.subList(version - FIRST, steps.size())) {
                if (tree instanceof ObjectNode one) step.accept(one);
                else tree.forEach(it -> step.accept((ObjectNode) it));
            }
            return reader.readValue(tree);
        } catch (JacksonException e) {
            throw UnreadableShape.otherFields(column, version, e);
        }
    }

    private String context(Object row) {
        return column + ":" + row;
    }
}
