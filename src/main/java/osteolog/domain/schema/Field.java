package osteolog.domain.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a component of an entry means: one sentence for the data dictionary, its unit and its
/// limits.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

  /// One sentence, as it stands in the data dictionary.
  String value();

  /// The unit as UCUM writes it (`mo`, `mm`, `a`), or empty.
  String unit() default "";

  /// The least value that is possible at all, or empty.
  String min() default "";

  /// The greatest value that is possible at all, or empty.
  String max() default "";

  /// The canonical text that stands where nobody said anything, or empty for nothing at all.
  String otherwise() default "";

  /// Whether an entry without it cannot be kept.
  boolean required() default false;
}
