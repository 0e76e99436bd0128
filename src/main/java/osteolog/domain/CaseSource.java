package osteolog.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Where cases are read from: what an export or a series needs of a store, and no more.
public interface CaseSource {

  /// Every case, in the order of its label.
  List<CaseSummary> summaries();

  /// The case of that identity; throws `IllegalArgumentException` where there is none.
  CaseSummary summary(UUID caseId);

  /// A case with all its entries.
  CaseFile caseFile(UUID caseId);

  /// How many entries of the kind there are.
  long count(EntryKind kind);

  /// Hands every entry of the kind to `reader`, case by case; memory does not grow with their
  /// number.
  void each(EntryKind kind, Consumer<Entry> reader);
}
