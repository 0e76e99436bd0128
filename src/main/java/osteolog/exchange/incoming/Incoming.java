package osteolog.exchange.incoming;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import osteolog.exchange.Progress;

/// Whole entries that can be brought in, whatever their format.
public interface Incoming {

  /// Hands over what becomes of every row, on this thread, a case before its entries. The log must
  /// stay as it is meanwhile. Each time it begins anew.
  ///
  /// Throws [IncomingRefused] where a file cannot be read as what it is, or none of its rows finds
  /// its case; what was handed over until then must not be used.
  ///
  /// @return how many rows were passed over, as nothing of ours stands in them; empty where it was
  ///   cancelled
  OptionalLong read(Consumer<Arrival> reader, Progress progress, BooleanSupplier cancelled)
      throws IncomingRefused;
}
