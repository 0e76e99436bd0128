package osteolog.domain.pool;

import java.util.Optional;
import java.util.UUID;

/// What pooling asks of the log that it pools into.
public interface Ours {

  /// The case that has this identity or this alias; also one that was removed, as nothing but what
  /// is gone and who removed it.
  Optional<ToldCase> told(UUID id);

  /// The case in which an entry of that identity stands.
  Optional<UUID> caseOf(UUID entry);

  /// Whether a case has this short name.
  boolean hasLabel(String label);
}
