package osteolog.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.SourceKind;
import osteolog.domain.schema.Column;

/// Where the entries of a case came from: one resource for all of the same origin.
final class Provenances {

  private record Place(@Nullable SourceKind source, @Nullable String locator) {}

  private final UUID caseId;
  private final Map<Place, List<Element>> targets = new LinkedHashMap<>();

  Provenances(UUID caseId) {
    this.caseId = caseId;
  }

  /// Notes where an entry came from, if that was said.
  void add(Entry entry) {
    var place = new Place(entry.origin().source(), entry.origin().locator());
    if (place.source() != null || place.locator() != null) {
      targets
          .computeIfAbsent(place, _ -> new ArrayList<>())
          .add(Data.reference(CaseBundle.urn(entry.id())));
    }
  }

  /// The resources, which were made at that time.
  List<Element> resources(Instant now) {
    var resources = new ArrayList<Element>();
    targets.forEach((place, of) -> resources.add(resource(place, of, now, resources.size())));
    return resources;
  }

  private Element resource(Place place, List<Element> of, Instant now, int number) {
    var id = (caseId + "/provenance/" + number).getBytes(StandardCharsets.UTF_8);
    var agent =
        Element.of("type", Data.hl7("provenance-participant-type", "assembler"))
            .with("who", Data.named("Osteolog"));
    return Element.resource("Provenance", UUID.nameUUIDFromBytes(id).toString())
        .with("target", List.copyOf(of))
        .with("recorded", now.toString())
        .with("agent", List.of(agent))
        .with("entity", List.of(Element.of("role", "source").with("what", what(place))));
  }

  private static Element what(Place place) {
    var source = place.source() == null ? "unknown" : Column.code(place.source());
    var locator = place.locator();
    return Element.of(
            "identifier", Element.of("system", Systems.SOURCE + source).with("value", locator))
        .with("display", locator == null ? source : source + ": " + locator);
  }
}
