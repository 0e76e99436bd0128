package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Every column of a record stands in the form of its kind, once.
class FormsAreWholeTest {

  private static final Pattern COLUMN = Pattern.compile("column=\"(\\w+)\"");

  /// Put in elsewhere: findings are accepted in the review.
  private static final Set<EntryKind> WITHOUT_FORM = EnumSet.of(EntryKind.ACCEPTANCE);

  /// Set by a deed of their own, or read from a file; never typed.
  private static final Map<EntryKind, Set<String>> NOT_TYPED =
      Map.of(
          EntryKind.CASE,
          Set.of("state", "state_by", "state_since"),
          EntryKind.QUERY,
          Set.of("about_id", "source", "locator", "verbatim"),
          EntryKind.ATTACHMENT,
          Set.of("media_type", "sha_256", "bytes", "identifiers"));

  static Stream<EntryKind> kinds() {
    return Stream.of(EntryKind.values()).filter(kind -> !WITHOUT_FORM.contains(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @DisplayName("the form of a kind has a field for each of its columns, and for no other")
  void whole(EntryKind kind) throws IOException {
    var form = Files.readString(Path.of("fxml", "form-" + Column.code(kind) + ".fxml"));
    var inForm = COLUMN.matcher(form).results().map((MatchResult r) -> r.group(1)).toList();
    assertThat(inForm).containsExactlyInAnyOrderElementsOf(typed(kind));
  }

  private static List<String> typed(EntryKind kind) {
    return kind.shape().columns().stream()
        .map(Column::name)
        .filter(name -> !Set.of("id", "case_id", "missing").contains(name))
        .filter(name -> !NOT_TYPED.getOrDefault(kind, Set.of()).contains(name))
        .toList();
  }
}
