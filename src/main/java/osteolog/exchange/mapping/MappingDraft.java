package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.Feed.Cell;

/// A mapping while the user settles it, column by column of the table.
public final class MappingDraft {

  private final Samples samples;
  private Mapping mapping;

  private MappingDraft(Mapping mapping, Samples samples) {
    this.mapping = mapping;
    this.samples = samples;
  }

  /// A draft that begins with what the program proposes.
  public static MappingDraft proposed(Proposal proposal, Samples samples) {
    return new MappingDraft(proposal.mapping(), samples);
  }

  /// A draft that begins with a mapping that was made for another file of this header. Values that
  /// it does not know yet get the meanings that the program proposes.
  public static MappingDraft kept(Mapping mapping, Samples samples) {
    var draft = new MappingDraft(mapping, samples);
    draft.change(
        slot -> slot.with(slot.feeds().stream().map(f -> draft.known(slot.kind(), f)).toList()));
    return draft;
  }

  private Feed known(EntryKind kind, Feed feed) {
    if (!(feed.from() instanceof Cell) || feed.isReason()) {
      return feed;
    }
    var values =
        new LinkedHashMap<>(
            samples.feed(kind, feed.column(), feed.header(), new ArrayList<>()).values());
    values.putAll(feed.values());
    return feed.with(values);
  }

  /// The columns of a kind of entry that a column of a table can be set to.
  public static List<Column> columns(EntryKind kind) {
    return kind.shape().columns().stream()
        .filter(c -> c.type() != Column.Type.ID)
        .filter(c -> MappingCheck.column(kind, c.name()).isPresent())
        .toList();
  }

  /// The mapping as it stands.
  public Mapping mapping() {
    return mapping;
  }

  /// Gives it a name.
  public void name(String name) {
    mapping = mapping.named(name);
  }

  /// Whether cases that are not there yet are made.
  public void makeCases(boolean make) {
    var cases = mapping.cases();
    mapping =
        new Mapping(
            mapping.name(),
            new CaseColumns(cases.id(), cases.label(), make),
            mapping.slots(),
            mapping.guarded());
  }

  /// The column is not taken.
  public void leave(String header) {
    release(header);
    dropEmpty();
  }

  private void release(String header) {
    var cases = mapping.cases();
    var cell = new Cell(header);
    mapping =
        new Mapping(
            mapping.name(),
            new CaseColumns(
                cell.equals(cases.id()) ? null : cases.id(),
                cell.equals(cases.label()) ? null : cases.label(),
                cases.make()),
            mapping.slots(),
            mapping.guarded());
    change(slot -> without(slot, feed -> cell.equals(feed.from())));
  }

  private static Slot without(Slot slot, Predicate<Feed> unwanted) {
    return slot.with(slot.feeds().stream().filter(unwanted.negate()).toList());
  }

  /// An entry of which no cell tells would be made for every row.
  private void dropEmpty() {
    mapping =
        mapping.with(
            mapping.slots().stream()
                .filter(s -> s.feeds().stream().anyMatch(f -> f.from() instanceof Cell))
                .toList());
  }

  /// The column tells the label of the case, and nothing else.
  public void label(String header) {
    leave(header);
    mapping =
        new Mapping(
            mapping.name(),
            new CaseColumns(mapping.cases().id(), new Cell(header), mapping.cases().make()),
            mapping.slots(),
            mapping.guarded());
  }

  /// The column tells a column of an entry, and nothing else: of the first entry of the kind that
  /// has it from nowhere yet, or of one more. A time is the time of each such entry. An entry of
  /// the kind that it told of before goes first, with what it has in every row.
  public void place(String header, EntryKind kind, String column) {
    int before =
        mapping.uses(header).stream()
            .filter(use -> use.kind() == kind)
            .mapToInt(Use::number)
            .findFirst()
            .orElse(0);
    release(header);
    var feed = samples.feed(kind, column, header, new ArrayList<>());
    var free =
        mapping.slots().stream()
            .filter(s -> s.kind() == kind && s.feed(column).isEmpty())
            .map(Slot::number)
            .sorted(Comparator.comparing(number -> number != before))
            .toList();
    if (free.isEmpty()) {
      add(kind, feed);
      dropEmpty();
      return;
    }
    boolean isTime = kind.shape().column(column).type() == Column.Type.MOMENT;
    var numbers = Set.copyOf(isTime ? free : free.subList(0, 1));
    change(slot -> slot.kind() == kind && numbers.contains(slot.number()) ? and(slot, feed) : slot);
    dropEmpty();
  }

  private void add(EntryKind kind, Feed feed) {
    int number =
        mapping.slots().stream()
                .filter(s -> s.kind() == kind)
                .mapToInt(Slot::number)
                .max()
                .orElse(0)
            + 1;
    var slots = new ArrayList<>(mapping.slots());
    slots.add(Slot.of(kind, number, List.of(feed)));
    mapping = mapping.with(slots);
  }

  private static Slot and(Slot slot, Feed feed) {
    var feeds = new ArrayList<>(slot.feeds());
    feeds.add(feed);
    return slot.with(feeds);
  }

  /// Settles what a foreign value means; `null` leaves it to be read as it stands.
  public void means(Use use, String foreign, @Nullable Meaning meaning) {
    edit(
        use,
        feed -> {
          var values = new LinkedHashMap<>(feed.values());
          if (meaning == null) {
            values.remove(foreign);
          } else {
            values.put(foreign, meaning);
          }
          return feed.with(values);
        });
  }

  /// Settles the order of dates in the column, wherever it is used.
  public void dates(String header, @Nullable DateOrder order) {
    mapping.uses(header).forEach(use -> edit(use, feed -> feed.dated(order)));
  }

  /// Settles whether numbers have a comma before their decimals.
  public void decimalComma(Use use, boolean comma) {
    edit(use, feed -> feed.decimalComma(comma));
  }

  private void edit(Use use, UnaryOperator<Feed> edit) {
    change(
        slot ->
            Mapping.isOf(slot, use)
                ? slot.with(
                    slot.feeds().stream()
                        .map(f -> f.column().equals(use.column()) ? edit.apply(f) : f)
                        .toList())
                : slot);
  }

  /// Gives a column of the entry of this use the same canonical text in every row; none takes it
  /// away.
  public void always(Use use, String column, @Nullable String text) {
    change(
        slot -> {
          if (!Mapping.isOf(slot, use)) {
            return slot;
          }
          var others = without(slot, feed -> feed.column().equals(column));
          return text == null ? others : and(others, Feed.always(column, text));
        });
  }

  /// The columns of the entry of this use that no cell tells and that stand, or must stand, or can
  /// stand as its time, for every row.
  public List<Feed> forEveryRow(Use use) {
    var slot = mapping.slot(use);
    if (slot == null) {
      return List.of();
    }
    var all = new ArrayList<Feed>();
    for (var column : use.kind().shape().columns()) {
      var feed = slot.feed(column.name());
      if (feed.isPresent() ? !(feed.get().from() instanceof Cell) : isWanted(use.kind(), column)) {
        all.add(feed.orElseGet(() -> Feed.always(column.name(), "")));
      }
    }
    return all;
  }

  private static boolean isWanted(EntryKind kind, Column column) {
    return Unsettled.isNeeded(kind, column)
        || (column.type() == Column.Type.MOMENT && column.name().equals("when"));
  }

  private void change(UnaryOperator<Slot> edit) {
    mapping = mapping.with(mapping.slots().stream().map(edit).toList());
  }

  /// What is still to be settled.
  public Unsettled unsettled() {
    return new Unsettled(mapping, samples);
  }
}
