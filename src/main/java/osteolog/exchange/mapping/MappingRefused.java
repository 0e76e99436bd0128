package osteolog.exchange.mapping;

import java.util.List;

/// A mapping that cannot be used, with every reason at once.
public final class MappingRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<MappingFault> faults;

  /// Refused for these reasons, of which there is at least one.
  public MappingRefused(List<MappingFault> faults) {
    this.faults = List.copyOf(faults);
  }

  /// Why.
  public List<MappingFault> faults() {
    return faults;
  }
}
