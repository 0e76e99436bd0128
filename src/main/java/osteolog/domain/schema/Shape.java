package osteolog.domain.schema;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osteolog.domain.time.Moment;

/// The columns of a record in order, and the way from texts to a record and back.
///
/// A component that is itself a record of this project's entries (as where an entry came from)
/// stands with its own columns among the others.
///
/// @param <R> the record
public final class Shape<R extends Record> {

  private final Class<R> type;
  private final List<Column> columns;
  private final Maker<R> maker;

  private Shape(Class<R> type) {
    this.type = type;
    this.maker = Maker.of(type);
    var found = new ArrayList<Column>();
    collect(type, Function.identity(), found);
    this.columns = List.copyOf(found);
  }

  /// The shape of a record class.
  public static <R extends Record> Shape<R> of(Class<R> type) {
    return new Shape<>(type);
  }

  /// The record class.
  public Class<R> type() {
    return type;
  }

  /// The columns, in the order of the components.
  public List<Column> columns() {
    return columns;
  }

  /// The column of that name; throws `IllegalArgumentException` if there is none.
  public Column column(String name) {
    return columns.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }

  /// The canonical texts of an entry by column name; empty columns are left out.
  public Map<String, String> write(R entry) {
    var texts = new LinkedHashMap<String, String>();
    for (var column : columns) {
      var text = column.text(entry);
      if (text != null) {
        texts.put(column.name(), text);
      }
    }
    return texts;
  }

  /// Makes an entry of canonical texts; throws [Refused] with every fault found.
  public R read(Map<String, String> texts) {
    var problems = new ArrayList<Problem>();
    var values = new ArrayList<@Nullable Object>();
    for (var column : columns) {
      values.add(CanonicalText.value(column, texts.get(column.name()), problems));
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return of(values);
  }

  /// Makes an entry of values in the order of the columns; throws [Refused].
  public R of(List<? extends @Nullable Object> values) {
    return maker.make(values.iterator());
  }

  /// Whether a component stands with columns of its own.
  static boolean isPart(Class<?> type) {
    return type.isRecord() && type != Missing.class && !Moment.class.isAssignableFrom(type);
  }

  private static void collect(
      Class<?> type, Function<Object, @Nullable Object> path, List<Column> into) {
    for (var component : type.getRecordComponents()) {
      var accessor = component.getAccessor();
      Function<Object, @Nullable Object> getter =
          entry -> {
            var owner = path.apply(entry);
            return owner == null ? null : get(accessor, owner);
          };
      if (isPart(component.getType())) {
        collect(component.getType(), getter, into);
        continue;
      }
      var note = component.getAnnotation(Field.class);
      if (note == null) {
        throw new IllegalArgumentException(
            type.getSimpleName() + "." + component.getName() + " has no @Field");
      }
      into.add(
          new Column(
              snake(component.getName()),
              columnType(component.getType()),
              valueType(component),
              note,
              getter));
    }
  }

  private static @Nullable Object get(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// The class of the values: of several codes, that of one.
  private static Class<?> valueType(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType several
        ? (Class<?>) several.getActualTypeArguments()[0]
        : component.getType();
  }

  private static Column.Type columnType(Class<?> type) {
    if (type.isEnum()) {
      return Column.Type.CODE;
    }
    return switch (type) {
      case Class<?> t when t == UUID.class -> Column.Type.ID;
      case Class<?> t when t == String.class -> Column.Type.TEXT;
      case Class<?> t when t == Integer.class -> Column.Type.WHOLE;
      case Class<?> t when t == BigDecimal.class -> Column.Type.DECIMAL;
      case Class<?> t when t == Boolean.class -> Column.Type.YES_NO;
      case Class<?> t when t == Moment.class -> Column.Type.MOMENT;
      case Class<?> t when t == Set.class -> Column.Type.CODES;
      case Class<?> t when t == Missing.class -> Column.Type.MISSING;
      default -> throw new IllegalArgumentException("no column type for " + type);
    };
  }

  private static String snake(String camel) {
    return camel.replaceAll("([a-z])([A-Z0-9])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
