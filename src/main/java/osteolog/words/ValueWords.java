package osteolog.words;

import java.util.Arrays;
import java.util.stream.Collectors;
import osteolog.domain.schema.Column;
import osteolog.domain.time.MomentCode;

/// Says the value of one column in words, from its canonical text.
///
/// @param words the language
public record ValueWords(Words words) {

  /// The value in words; a reference to another entry stays its identity.
  public String say(Column column, String text) {
    return switch (column.type()) {
      case CODE -> code(column, text);
      case CODES ->
          Arrays.stream(text.split(";"))
              .map(code -> code(column, code))
              .collect(Collectors.joining(", "));
      case YES_NO -> words.text("flag." + text);
      case MOMENT -> MomentCode.parse(text).map(new MomentWords(words)::say).orElseThrow();
      case TEXT, WHOLE, DECIMAL, ID, MISSING -> text;
    };
  }

  private String code(Column column, String code) {
    return words.text(column.javaType().getSimpleName() + "." + code);
  }
}
