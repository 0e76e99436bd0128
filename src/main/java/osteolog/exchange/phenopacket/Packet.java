package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Lesion;
import osteolog.domain.time.Moment;

/// A phenopacket in the making: its lists, and the messages that stand in them.
final class Packet {

  private final CaseFile file;
  private final Nodes nodes = new Nodes();
  private final Terms terms;
  private final Times times;
  private final ArrayNode features = nodes.array();
  private final ArrayNode measurements = nodes.array();
  private final ArrayNode biosamples = nodes.array();
  private final ArrayNode diseases = nodes.array();
  private final ArrayNode actions = nodes.array();

  Packet(CaseFile file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.times = new Times(file);
  }

  CaseFile file() {
    return file;
  }

  Nodes nodes() {
    return nodes;
  }

  Terms terms() {
    return terms;
  }

  Times times() {
    return times;
  }

  /// The identity of the subject: the label of the case, which is unique in its log.
  String subjectId() {
    return file.surgicalCase().label();
  }

  /// The lesion of that number; where none is named, the only one there is.
  Optional<Lesion> lesion(@Nullable Integer number) {
    var lesions = file.all(Lesion.class);
    if (number == null) {
      return lesions.size() == 1 ? Optional.of(lesions.getFirst()) : Optional.empty();
    }
    return lesions.stream().filter(l -> l.lesionNo().equals(number)).findFirst();
  }

  /// One more feature.
  ObjectNode feature(Term type, boolean excluded, List<Term> modifiers) {
    var node = features.addObject();
    node.set("type", nodes.term(type));
    if (excluded) {
      node.put("excluded", true);
    }
    if (!modifiers.isEmpty()) {
      var list = node.putArray("modifiers");
      modifiers.forEach(m -> list.add(nodes.term(m)));
    }
    return node;
  }

  /// One more measurement of a number.
  ObjectNode measurement(Term assay, Term unit, BigDecimal number, Moment when) {
    var value = nodes.object();
    value.set("quantity", nodes.quantity(unit, number));
    return measurement(assay, value, when);
  }

  /// One more measurement whose result is a code.
  ObjectNode measurement(Term assay, Term result, Moment when) {
    var value = nodes.object();
    value.set("ontologyClass", nodes.term(result));
    return measurement(assay, value, when);
  }

  private ObjectNode measurement(Term assay, ObjectNode value, Moment when) {
    var node = measurements.addObject();
    node.set("assay", nodes.term(assay));
    node.set("value", value);
    nodes.time(when, times).ifPresent(t -> node.set("timeObserved", t.node()));
    return node;
  }

  /// One more disease.
  ObjectNode disease(Term term, boolean excluded) {
    var node = diseases.addObject();
    node.set("term", nodes.term(term));
    if (excluded) {
      node.put("excluded", true);
    }
    return node;
  }

  /// One more specimen.
  ObjectNode biosample() {
    return biosamples.addObject();
  }

  /// One more action.
  ObjectNode action() {
    return actions.addObject();
  }

  /// Puts every list that is not empty into the message.
  void into(ObjectNode message) {
    put(message, "phenotypicFeatures", features);
    put(message, "measurements", measurements);
    put(message, "biosamples", biosamples);
    put(message, "diseases", diseases);
    put(message, "medicalActions", actions);
  }

  private static void put(ObjectNode message, String name, ArrayNode list) {
    if (!list.isEmpty()) {
      message.set(name, list);
    }
  }

  /// Describes a message with all that is left of the entry.
  static void describe(ObjectNode message, Told told) {
    var words = told.describe();
    if (!words.isEmpty()) {
      message.put("description", words);
    }
  }
}
