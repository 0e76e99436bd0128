package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.schema.Column;

/// What pooling does to one case.
public final class CasePlan {

  /// What the case is to this log.
  public enum Matter {
    /// Never seen here.
    NEW,
    /// It stands here.
    KNOWN,
    /// It was removed here, and stays so unless a person takes it in again.
    REMOVED_HERE
  }

  /// The identities of a case.
  ///
  /// @param here the one that it has in this log
  /// @param all every one, `here` among them
  /// @param known the other ones that this log knew before
  record Identity(UUID here, Set<UUID> all, Set<UUID> known) {
    /// The ones that this log learns.
    Set<UUID> learnt() {
      var learnt = new TreeSet<>(all);
      learnt.removeAll(known);
      learnt.remove(here);
      return learnt;
    }
  }

  private final Identity identity;
  private final Matter matter;
  private final String label;
  private final List<ToldCase> others;
  private final Known known;
  private final Known heard;
  private final Map<UUID, Entry> standing = new HashMap<>();
  private final Map<UUID, Map<String, Said>> said = new HashMap<>();

  CasePlan(
      Identity identity,
      Matter matter,
      String label,
      Optional<ToldCase> home,
      List<ToldCase> others,
      Known known,
      Known heard) {
    this.identity = identity;
    this.matter = matter;
    this.label = label;
    this.others = others;
    this.known = known;
    this.heard = heard;
    home.ifPresent(
        told -> {
          told.entries().forEach(one -> standing.put(one.entry().id(), one.entry()));
          told.entries().forEach(one -> said.put(one.entry().id(), one.said()));
          told.gone().forEach(one -> said.put(one.entry().id(), one.said()));
        });
  }

  /// The identity that the case has, or will have, in this log.
  public UUID caseId() {
    return identity.here();
  }

  /// What the case is to this log.
  public Matter matter() {
    return matter;
  }

  /// The short name that the case has, or will have, here: names of other logs are not taken over,
  /// and a new case gets a number where its name is taken.
  public String label() {
    return label;
  }

  /// Cases that stand here apart and become one with this one, because somebody said so.
  public Set<UUID> joined() {
    var joined = new TreeSet<UUID>();
    others.stream()
        .filter(told -> told.surgicalCase().isPresent())
        .forEach(told -> joined.add(told.caseId()));
    return joined;
  }

  /// The identities elsewhere under which the case is not known here yet.
  public Set<UUID> aliases() {
    return identity.learnt();
  }

  /// Where log and packet differ, entry by entry, the case first.
  public List<EntryDifference> differences() {
    var after = Stand.of(rows(), caseId());
    var differences = new ArrayList<EntryDifference>();
    for (var id : heard.rows().keySet()) {
      difference(id, after.contains(id)).ifPresent(differences::add);
    }
    differences.sort(Comparator.comparing(EntryDifference::kind));
    return differences;
  }

  /// The numbers of lesions that two lesions of the case would have; they are left as they are.
  public Set<Integer> sameLesionNumbers() {
    var numbers = new TreeSet<Integer>();
    var twice = new TreeSet<Integer>();
    var rows = rows();
    for (var id : Stand.of(rows, caseId())) {
      var row = rows.get(id);
      if (row != null
          && row.kind() == EntryKind.LESION
          && row.entry(id, caseId()) instanceof Lesion lesion
          && !numbers.add(lesion.lesionNo())) {
        twice.add(lesion.lesionNo());
      }
    }
    return twice;
  }

  private Optional<EntryDifference> difference(UUID id, boolean after) {
    var ours = known.row(id);
    var theirs = heard.row(id);
    var kind = ours.kind() == null ? theirs.kind() : ours.kind();
    boolean stands = standing.containsKey(id);
    var fate = fate(stands, after, ours, theirs);
    if (kind == null || fate == null) {
      return Optional.empty();
    }
    var columns = columns(kind, ours, theirs);
    if (fate == Fate.DIFFERS && columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EntryDifference(
            id,
            kind,
            fate,
            Optional.ofNullable(standing.get(id)),
            theirs.kind() == null ? Optional.empty() : Optional.of(entry(id, theirs)),
            Optional.ofNullable(Said.later(ours.removed(), theirs.removed())),
            fate == Fate.NEW ? List.of() : columns));
  }

  private Entry entry(UUID id, Row row) {
    boolean named = row.kind() != EntryKind.CASE || !row.cell(Row.LABEL).equals(Cell.EMPTY);
    return (named ? row : row.with(Row.LABEL, new Cell(Map.of(Row.LABEL, label), Map.of())))
        .entry(id, caseId());
  }

  private static @Nullable Fate fate(boolean stands, boolean after, Row ours, Row theirs) {
    if (stands) {
      var removed = theirs.removed();
      boolean news = removed != null && !removed.equals(ours.removed());
      return !after ? Fate.GOES : news ? Fate.STAYS : Fate.DIFFERS;
    }
    if (ours.removed() == null && theirs.removed() == null) {
      return Fate.NEW;
    }
    if (after) {
      return ours.removed() == null ? Fate.NEW : Fate.RETURNS;
    }
    return ours.kind() != null && theirs.kind() != null ? Fate.STAYS_AWAY : null;
  }

  private static List<ColumnDifference> columns(EntryKind kind, Row ours, Row theirs) {
    var columns = new ArrayList<ColumnDifference>();
    for (var group : theirs.cells().keySet()) {
      var cell = theirs.cell(group);
      var mine = ours.cell(group);
      if (theirs.kind() != null
          && !(kind == EntryKind.CASE && group.equals(Row.LABEL))
          && !cell.parts().equals(mine.parts())) {
        columns.add(
            new ColumnDifference(
                Tied.with(kind, group),
                mine.parts(),
                Optional.ofNullable(mine.last()),
                cell.parts(),
                Optional.ofNullable(cell.last()),
                Cell.later(mine, cell).equals(mine) ? Side.OURS : Side.THEIRS));
      }
    }
    var order = kind.shape().columns().stream().map(Column::name).toList();
    columns.sort(Comparator.comparingInt(one -> order.indexOf(one.columns().getFirst())));
    return columns;
  }

  /// Everything that is known after the packet, the later word standing.
  Map<UUID, Row> rows() {
    var rows = new HashMap<>(known.rows());
    heard.rows().forEach((id, row) -> rows.merge(id, row, Row::join));
    return rows;
  }

  Known known() {
    return known;
  }

  Known heard() {
    return heard;
  }

  List<ToldCase> others() {
    return others;
  }

  Map<UUID, Entry> standing() {
    return standing;
  }

  /// Who said the parts of an entry here, as the log tells it.
  Map<String, Said> said(UUID id) {
    return said.getOrDefault(id, Map.of());
  }
}
