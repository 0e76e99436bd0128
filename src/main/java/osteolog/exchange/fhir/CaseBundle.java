package osteolog.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Procedure;
import osteolog.domain.time.Moment;

/// The resources of one case under way: what they share, and the ways in which all are made.
final class CaseBundle {

  private final CaseFile file;
  private final Concepts concepts;
  private final Told told;
  private final Components components;
  private final Consumer<Element> out;

  /// The resources of a case, which go to `out` one by one.
  CaseBundle(CaseFile file, Concepts concepts, Consumer<Element> out) {
    this.file = file;
    this.concepts = concepts;
    this.told = new Told(event(file));
    this.components = new Components(concepts, new MomentParts(told, file.anchor()));
    this.out = out;
  }

  private static String event(CaseFile file) {
    boolean biopsy =
        file.anchorEvent()
            .map(event -> event instanceof Procedure p && p.isBiopsy())
            .orElse(file.surgicalCase().anchorId() == null);
    return biopsy ? "the biopsy" : "month 0";
  }

  CaseFile file() {
    return file;
  }

  Concepts concepts() {
    return concepts;
  }

  Told told() {
    return told;
  }

  Components components() {
    return components;
  }

  /// The name of the main resource of an entry.
  static String urn(UUID entry) {
    return "urn:uuid:" + entry;
  }

  /// The name of another resource of the entry, the same in every export.
  static String urn(Entry entry, String role) {
    return "urn:uuid:" + id(entry, role);
  }

  private static UUID id(Entry entry, String role) {
    return UUID.nameUUIDFromBytes((entry.id() + "/" + role).getBytes(StandardCharsets.UTF_8));
  }

  /// The patient.
  Element patient() {
    return Data.reference(urn(file.surgicalCase().id()));
  }

  /// The main resource of an entry.
  static Element main(String type, Entry entry) {
    return Element.resource(type, entry.id().toString());
  }

  /// Another resource of an entry.
  static Element other(String type, Entry entry, String role) {
    return Element.resource(type, id(entry, role).toString());
  }

  /// An observation of the patient as its main resource.
  Element observation(Entry entry, String status, @Nullable String category, Element code) {
    var observation =
        main("Observation", entry)
            .with("status", status)
            .with(
                "category",
                category == null ? List.of() : List.of(Data.hl7("observation-category", category)))
            .with("code", code)
            .with("subject", patient());
    return dated(observation, "effective", CaseFile.when(entry), entry);
  }

  /// How far what was observed stands: of a record that is not complete it is preliminary.
  String status() {
    return switch (file.surgicalCase().state()) {
      case DRAFT, UNDER_REVIEW -> "preliminary";
      case COMPLETE, APPROVED -> "final";
    };
  }

  /// The same with the date, or why there is none.
  static Element dated(Element element, String name, Moment when, Entry entry) {
    var date = Told.date(when);
    var reason = entry.missing().reasons().get("when");
    return date.isPresent()
        ? element.with(name + "DateTime", date.get())
        : element.with(
            "_" + name + "DateTime", Data.absent(reason == null ? "unknown" : Data.code(reason)));
  }

  /// The same with a value, or why there is none.
  Element valued(Element observation, @Nullable Enum<?> answer, Entry entry, String column) {
    return answer == null
        ? absent(observation, entry, column)
        : components.said(observation, answer);
  }

  /// The same with the reason why a column is empty, where one was recorded.
  static Element absent(Element observation, Entry entry, String column) {
    var reason = entry.missing().reasons().get(column);
    return reason == null
        ? observation
        : observation.with("dataAbsentReason", Data.reason(Data.code(reason)));
  }

  /// Writes an observation with everything else that its entry says.
  void observed(Element observation, Entry entry, String... held) {
    observed(observation, entry, List.of(), List.of(held));
  }

  /// The same with components that were made for it.
  void observed(Element observation, Entry entry, List<Element> parts, List<String> held) {
    var note = text(entry, "note");
    var all = Stream.concat(held.stream(), Stream.of("when", "note")).toList();
    out.accept(
        observation
            .with("note", Data.list(Data.words(note)))
            .with(
                "component",
                Stream.concat(parts.stream(), components.of(entry, all).stream()).toList()));
  }

  /// The same with what was noted and the very words of the source.
  static Element noted(Element resource, Entry entry, String... columns) {
    var notes = new ArrayList<Element>();
    for (var column : columns) {
      notes.addAll(Data.list(Data.words(text(entry, column))));
    }
    var verbatim = entry.origin().verbatim();
    if (verbatim != null && !verbatim.isBlank()) {
      notes.add(Element.of("text", "Verbatim: " + verbatim));
    }
    return resource.with("note", notes);
  }

  private static @Nullable String text(Entry entry, String name) {
    return entry.kind().shape().columns().stream()
        .filter(column -> column.name().equals(name))
        .map(column -> column.text(entry))
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  /// Writes a resource that has no components, and beside it an observation with everything else
  /// that its entry says.
  void written(Element resource, Entry entry, List<String> held) {
    out.accept(resource);
    details(entry, held);
  }

  /// Writes everything else that an entry says, where it says more.
  void details(Entry entry, List<String> held) {
    var rest = components.of(entry, held);
    if (!rest.isEmpty()) {
      out.accept(
          other("Observation", entry, "details")
              .with("status", status())
              .with("code", Concepts.of(entry.kind()))
              .with("subject", patient())
              .with("focus", List.of(Data.reference(urn(entry.id()))))
              .with("component", rest));
    }
  }

  /// Writes a resource.
  void write(Element resource) {
    out.accept(resource);
  }
}
