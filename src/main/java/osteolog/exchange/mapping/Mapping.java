package osteolog.exchange.mapping;

import java.util.List;

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
