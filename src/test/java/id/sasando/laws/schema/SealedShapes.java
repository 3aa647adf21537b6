package id.sasando.laws.schema;

import id.sasando.keys.SealedShape;
import id.sasando.laws.code.Code;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The shapes of sealed columns: which there are, how each is listed, and what may not change without a new version. */
public final class SealedShapes {
    private static final String FIELD = "  ";
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            boolean.class,
            int.class,
            long.class,
            Integer.class,
            Long.class,
            UUID.class,
            LocalDate.class,
            Instant.class,
            byte[].class);

    private SealedShapes() {}

    private record Listed(int version, List<String> fields) {}

    /** All that the application declares. */
    public static List<SealedShape<?>> all() {
        return Code.classes().stream()
                .flatMap(it -> it.getFields().stream())
                .filter(it -> it.getRawType().isEquivalentTo(SealedShape.class))
                .map(it -> constant(it.reflect()))
                .sorted(Comparator.comparing(SealedShape::column))
                .collect(Collectors.toList());
    }

    /** One line for each shape and version, and one for each of its fields. */
    public static List<String> listing(Collection<SealedShape<?>> shapes) {
        var lines = new ArrayList<String>();
        for (var shape : shapes) {
            lines.add(shape.column() + " " + shape.version() + (shape.isList() ? " list" : ""));
            lines.addAll(fields("", shape.element()));
        }
        return lines;
    }

    /** What no listing may become another by. */
    public static List<String> faults(List<String> before, List<String> now) {
        var known = read(now);
        var faults = new ArrayList<String>();
        read(before).forEach((column, old) -> {
            var it = known.get(column);
            if (it == null) faults.add(column + " is gone, and its rows are not");
            else if (it.version < old.version) faults.add(column + " went back to version " + it.version);
            else if (it.version == old.version && !it.fields.equals(old.fields))
                faults.add(column + " has other fields and is still version " + it.version);
        });
        return faults;
    }

    private static Map<String, Listed> read(List<String> lines) {
        var shapes = new LinkedHashMap<String, Listed>();
        var fields = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(FIELD)) {
                fields.add(line);
                continue;
            }
            fields = new ArrayList<>(List.of(line.replaceFirst("\\S+ \\d+", "")));
            var head = line.split(" ", -1);
            shapes.put(head[0], new Listed(Integer.parseInt(head[1]), fields));
        }
        return shapes;
    }

    private static List<String> fields(String path, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .flatMap(it -> {
                    var lines =
                            new ArrayList<>(List.of(FIELD + path + it.getName() + ": " + name(it.getGenericType())));
                    nested(it.getGenericType())
                            .ifPresent(inner -> lines.addAll(fields(path + it.getName() + ".", inner)));
                    return lines.stream();
                })
                .toList();
    }

    private static Optional<Class<?>> nested(Type type) {
        if (type instanceof ParameterizedType of) return nested(of.getActualTypeArguments()[0]);
        return type instanceof Class<?> it && it.isRecord() ? Optional.of(it) : Optional.empty();
    }

    /** @throws IllegalArgumentException for a type of which nobody knows how it is written */
    private static String name(Type type) {
        if (type instanceof ParameterizedType of
                && Set.of(List.class, Optional.class).contains(of.getRawType()))
            return ((Class<?>) of.getRawType()).getSimpleName() + "<" + name(of.getActualTypeArguments()[0]) + ">";
        if (type instanceof Class<?> it && it.isEnum())
            return Arrays.stream(it.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
        if (type instanceof Class<?> it && (it.isRecord() || PLAIN.contains(it))) return it.getSimpleName();
        throw new IllegalArgumentException(type + " has no place in a sealed shape");
    }

    private static SealedShape<?> constant(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return (SealedShape<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
