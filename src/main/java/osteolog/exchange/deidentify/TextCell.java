package osteolog.exchange.deidentify;

import java.util.Set;
import java.util.UUID;
import osteolog.domain.entry.EntryKind;

/// One cell of free text, as it is shown to a person for a yes.
///
/// @param caseCode the fresh name of its case
/// @param kind the kind of its row
/// @param row the fresh identity of its row
/// @param column its column
/// @param text the text, for the screen alone
/// @param concerns what in it looks as if it must not go out
public record TextCell(
    String caseCode, EntryKind kind, UUID row, String column, String text, Set<Concern> concerns) {

  /// Copies the concerns.
  public TextCell {
    concerns = Set.copyOf(concerns);
  }

  /// Never the text: this may reach a log.
  @Override
  public String toString() {
    return "TextCell[" + caseCode + ", " + kind + ", " + column + ", " + concerns + "]";
  }
}
