package osteolog.review.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Phase;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Study;

/// The case's own triphasic bone scan beside the published table (Abe 2020, Table 1).
///
/// @param scan the triphasic scan of the case; empty where none is recorded
/// @param cells each column of the table in each phase
public record Triphasic(Optional<Study> scan, List<Cell> cells) {

  /// What must be told wherever the table is shown; each has its words in the bundle.
  public enum Caution {
    THREE_PATIENTS,
    FURTHER_ANALYSIS,
    OVERLAP,
    OTHER_CONDITIONS
  }

  /// One phase of one column.
  ///
  /// @param pattern the column
  /// @param phase the phase
  /// @param fit how the recorded phase stands to it
  /// @param recorded the phase as recorded; empty where it is not
  public record Cell(Pattern pattern, Phase phase, Fit fit, Optional<ScanPhase> recorded) {}

  /// Copies the cells.
  public Triphasic {
    cells = List.copyOf(cells);
  }

  /// The scan of a case beside the table; of several scans the last one recorded.
  static Triphasic of(CaseFile file) {
    var scan =
        file.all(Study.class).stream()
            .filter(s -> s.modality() == Modality.TRIPHASIC_BONE_SCAN)
            .reduce((_, later) -> later);
    var cells = new ArrayList<Cell>();
    for (var pattern : Pattern.values()) {
      for (var phase : Phase.values()) {
        var recorded = recorded(file, scan, phase);
        var fit = recorded.map(pattern::fit).orElse(Fit.NOT_RECORDED);
        cells.add(new Cell(pattern, phase, fit, recorded));
      }
    }
    return new Triphasic(scan, cells);
  }

  private static Optional<ScanPhase> recorded(CaseFile file, Optional<Study> scan, Phase phase) {
    return file.all(ScanPhase.class).stream()
        .filter(p -> p.phase() == phase && isOf(p, scan))
        .reduce((_, later) -> later);
  }

  /// Whether the phase belongs to the scan; one that names no study belongs to the only scan there
  /// is.
  private static boolean isOf(ScanPhase phase, Optional<Study> scan) {
    return phase.studyId() == null
        || scan.filter(s -> Objects.equals(s.id(), phase.studyId())).isPresent();
  }

  /// The cell of a column and a phase.
  public Cell cell(Pattern pattern, Phase phase) {
    return cells.stream()
        .filter(c -> c.pattern() == pattern && c.phase() == phase)
        .findFirst()
        .orElseThrow();
  }

  /// How the scan stands to a whole column: not compatible where one phase is not; compatible only
  /// where every phase is recorded and compatible.
  public Fit fit(Pattern pattern) {
    var fits = cells.stream().filter(c -> c.pattern() == pattern).map(Cell::fit).toList();
    if (fits.contains(Fit.NOT_COMPATIBLE)) {
      return Fit.NOT_COMPATIBLE;
    }
    return fits.contains(Fit.NOT_RECORDED) ? Fit.NOT_RECORDED : Fit.COMPATIBLE;
  }

  /// Whether nothing of the table can be compared.
  public boolean isMissing() {
    return cells.stream().allMatch(c -> c.fit() == Fit.NOT_RECORDED);
  }
}
