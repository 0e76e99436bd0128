package osteolog.exchange.incoming;

import java.util.List;
import osteolog.domain.Change;
import osteolog.domain.schema.Column;

/// What becomes of one row, or of one entry in a row, that comes in.
public sealed interface Arrival {

  /// Where it stands.
  Place place();

  /// Where a row stands.
  ///
  /// @param file the name of the file, without the way to it
  /// @param line the line on which it begins, from 1
  record Place(String file, long line) {}

  /// It says something new.
  record Taken(Place place, Change change) implements Arrival {}

  /// It says nothing that is not there already.
  record Same(Place place) implements Arrival {}

  /// Nothing of it is taken.
  ///
  /// @param caseLabel the label of its case; empty where that is not known
  /// @param reasons every reason, at least one
  record NotTaken(Place place, String caseLabel, List<Reason> reasons) implements Arrival {
    /// Copies the reasons.
    public NotTaken {
      reasons = List.copyOf(reasons);
    }
  }

  /// One reason; it quotes no value.
  ///
  /// @param column the header of the column, or empty where the whole row is meant
  /// @param why the kind of fault
  /// @param limits what would be allowed, in the words of the fault
  record Reason(String column, Enum<?> why, List<String> limits) {
    /// Copies the limits.
    public Reason {
      limits = List.copyOf(limits);
    }

    /// A reason without limits to tell.
    public Reason(String column, Enum<?> why) {
      this(column, why, List.of());
    }

    /// Its code, for files and for words.
    public String code() {
      return Column.code(why);
    }
  }
}
