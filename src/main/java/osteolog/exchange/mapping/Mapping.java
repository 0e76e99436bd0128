package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.mapping.Feed.Cell;

/// How the rows of a foreign table become entries; it holds headers, codes and foreign values, and
/// nothing of any one row.
///
/// @param name under which it is remembered; entries made by it say so in their locator
/// @param cases how the case of a row is found
/// @param slots the entries that a row may tell of, the case itself among them
/// @param guarded whether the table is one of our own, in which an apostrophe keeps spreadsheets
///   from running a text as a formula
public record Mapping(String name, CaseColumns cases, List<Slot> slots, boolean guarded) {

  /// Copies the slots.
  public Mapping {
    slots = List.copyOf(slots);
  }

  /// A mapping of a foreign table.
  public Mapping(String name, CaseColumns cases, List<Slot> slots) {
    this(name, cases, slots, false);
  }

  /// The same under another name.
  public Mapping named(String other) {
    return new Mapping(other, cases, slots, guarded);
  }

  /// The same with other slots.
  public Mapping with(List<Slot> others) {
    return new Mapping(name, cases, others, guarded);
  }

  /// Whether the column below a header tells the case, by its label or by its identity.
  public boolean tellsCase(String header) {
    var cell = new Cell(header);
    return cell.equals(cases.label()) || cell.equals(cases.id());
  }

  /// What the column below a header is used for, besides telling the case.
  public List<Use> uses(String header) {
    var uses = new ArrayList<Use>();
    for (var slot : slots) {
      for (var feed : slot.feeds()) {
        if (new Cell(header).equals(feed.from())) {
          uses.add(new Use(slot.kind(), slot.number(), feed.column()));
        }
      }
    }
    return uses;
  }

  /// How the value of a use is read; none where there is no such use.
  public Optional<Feed> feed(Use use) {
    var slot = slot(use);
    return slot == null ? Optional.empty() : slot.feed(use.column());
  }

  @Nullable Slot slot(Use use) {
    return slots.stream().filter(s -> isOf(s, use)).findFirst().orElse(null);
  }

  static boolean isOf(Slot slot, Use use) {
    return slot.kind() == use.kind() && slot.number() == use.number();
  }

  /// What keeps it from being used for a table with this header; empty where nothing does.
  public List<MappingFault> faults(List<String> header) {
    return new MappingCheck(this).faults(header);
  }

  /// The mapping as JSON, of which [#fromJson] makes an equal one.
  public String toJson() {
    return MappingJson.write(this);
  }

  /// Reads a mapping; throws [MappingRefused] where the text is none.
  public static Mapping fromJson(String json) throws MappingRefused {
    return MappingJson.read(json);
  }
}
