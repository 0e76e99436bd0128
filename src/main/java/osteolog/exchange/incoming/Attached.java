package osteolog.exchange.incoming;

import java.util.Optional;
import osteolog.domain.entry.Entry;

/// Knows whether what belongs to an entry, such as the file of an attachment, comes along.
@FunctionalInterface
public interface Attached {

  /// Nothing is asked for.
  Attached NOTHING = _ -> Optional.empty();

  /// What the entry lacks; nothing where it may come in.
  Optional<? extends Enum<?>> lack(Entry entry);
}
