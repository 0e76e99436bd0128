package osteolog.store;

import java.util.function.Consumer;
import osteolog.domain.Change;

/// Changes that are told one by one, because there may be too many to hold.
///
/// A case is told before its entries.
///
/// @param <E> what may go wrong in telling them
@FunctionalInterface
public interface Changes<E extends Exception> {

  /// Tells each change; returns whether all were told, not stopped on the way.
  boolean tell(Consumer<Change> to) throws E;
}
