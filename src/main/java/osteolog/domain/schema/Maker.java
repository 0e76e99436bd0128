package osteolog.domain.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes records of one class out of the values of its columns. What reflection has to look up is
/// looked up once and not for every record: an import makes millions.
///
/// @param constructor takes all components
/// @param parts for each component that has columns of its own, what makes it
record Maker<T>(Constructor<T> constructor, List<Optional<Maker<?>>> parts) {

  static <T> Maker<T> of(Class<T> type) {
    var parts = new ArrayList<Optional<Maker<?>>>();
    var types = new ArrayList<Class<?>>();
    for (var component : type.getRecordComponents()) {
      var part = component.getType();
      types.add(part);
      parts.add(Shape.isPart(part) ? Optional.of(of(part)) : Optional.empty());
    }
    try {
      return new Maker<>(
          type.getDeclaredConstructor(types.toArray(Class<?>[]::new)), List.copyOf(parts));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  T make(Iterator<? extends @Nullable Object> values) {
    var arguments = new @Nullable Object[parts.size()];
    for (int i = 0; i < arguments.length; i++) {
      var part = parts.get(i);
      arguments[i] = part.isPresent() ? part.get().make(values) : values.next();
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("a record must not throw checked exceptions");
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
