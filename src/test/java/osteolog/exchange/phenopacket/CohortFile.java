package osteolog.exchange.phenopacket;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.phenopackets.schema.v2.Cohort;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.MetaData;
import org.phenopackets.schema.v2.core.OntologyClass;

/// A cohort as the official classes read it, and what the format asks of it beyond that.
final class CohortFile {

  /// The fields that must be filled, by message.
  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("Cohort", List.of("id", "members", "meta_data")),
          Map.entry("Phenopacket", List.of("id", "meta_data")),
          Map.entry("Individual", List.of("id")),
          Map.entry("PhenotypicFeature", List.of("type")),
          Map.entry("Disease", List.of("term")),
          Map.entry("Measurement", List.of("assay", "value")),
          Map.entry("Value", List.of()),
          Map.entry("Quantity", List.of("unit")),
          Map.entry("Biosample", List.of("id")),
          Map.entry("Procedure", List.of("code")),
          Map.entry("Treatment", List.of("agent")),
          Map.entry("OntologyClass", List.of("id", "label")),
          Map.entry("Age", List.of("iso8601duration")),
          Map.entry("AgeRange", List.of("start", "end")),
          Map.entry(
              "MetaData",
              List.of("created", "created_by", "resources", "phenopacket_schema_version")),
          Map.entry(
              "Resource",
              List.of("id", "name", "url", "version", "namespace_prefix", "iri_prefix")));

  private CohortFile() {}

  /// Reads the file strictly: a field that the schema does not know is refused.
  static Cohort read(Path file) throws IOException {
    var cohort = Cohort.newBuilder();
    JsonFormat.parser().merge(Files.readString(file), cohort);
    return cohort.build();
  }

  /// What is required and not there, by message and field.
  static List<String> lacking(Message message) {
    var lacking = new ArrayList<String>();
    for (var part : parts(message)) {
      var type = part.getDescriptorForType();
      for (var name : REQUIRED.getOrDefault(type.getName(), List.of())) {
        var field = type.findFieldByName(name);
        if (field == null || isEmpty(part, field)) {
          lacking.add(type.getName() + "." + name);
        }
      }
    }
    return lacking;
  }

  private static boolean isEmpty(Message message, FieldDescriptor field) {
    return field.isRepeated()
        ? message.getRepeatedFieldCount(field) == 0
        : !message.getAllFields().containsKey(field);
  }

  /// The prefixes of its codes for which it has no resource.
  static Set<String> unexplained(Phenopacket packet) {
    return unexplained(packet, packet.getMetaData());
  }

  static Set<String> unexplained(Message message, MetaData metaData) {
    var prefixes =
        parts(message).stream()
            .filter(OntologyClass.class::isInstance)
            .map(part -> ((OntologyClass) part).getId())
            .map(id -> id.substring(0, id.indexOf(':')))
            .collect(Collectors.toCollection(TreeSet::new));
    metaData.getResourcesList().forEach(r -> prefixes.remove(r.getNamespacePrefix()));
    return prefixes;
  }

  /// The message and all within it.
  static List<Message> parts(Message message) {
    var parts = new ArrayList<Message>();
    parts.add(message);
    for (var value : message.getAllFields().values()) {
      if (value instanceof Message inner) {
        parts.addAll(parts(inner));
      } else if (value instanceof Collection<?> several) {
        several.forEach(
            one -> {
              if (one instanceof Message inner) {
                parts.addAll(parts(inner));
              }
            });
      }
    }
    return parts;
  }
}
