package osteolog.exchange.deidentify;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Files were not given out, because what had to go was found in them; it quotes nothing of it.
public final class LeakFound extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /// Not given out for these findings.
  public LeakFound(List<Finding> findings) {
    super(
        findings.stream().map(f -> f.kind() + " in " + f.file()).collect(Collectors.joining(", ")));
    this.findings = List.copyOf(findings);
  }

  /// What kind of thing was found, in which file.
  public List<Finding> findings() {
    return findings;
  }
}
