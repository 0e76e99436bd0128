package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.time.Moment;

/// Makes the small messages of the format, and remembers which vocabularies were used.
final class Nodes {

  /// A time as a message.
  ///
  /// @param node the message
  /// @param whole whether it says all that was said, as an age range does not
  record Time(ObjectNode node, boolean whole) {}

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Set<Vocabulary> used = EnumSet.noneOf(Vocabulary.class);

  ObjectNode object() {
    return json.objectNode();
  }

  ArrayNode array() {
    return json.arrayNode();
  }

  Set<Vocabulary> used() {
    return used;
  }

  ObjectNode term(Term term) {
    used.add(term.vocabulary());
    return object().put("id", term.id()).put("label", term.label());
  }

  ObjectNode quantity(Term unit, BigDecimal value) {
    var node = object();
    node.set("unit", term(unit));
    return node.put("value", value);
  }

  /// When it was, unless that is not known at all: a date as a timestamp, else an age range, else
  /// the moment itself as a code of our own.
  Optional<Time> time(Moment moment, Times times) {
    if (moment instanceof Moment.Unknown) {
      return Optional.empty();
    }
    if (moment instanceof Moment.OnDay(var date)) {
      // The format has no date without a time of day; midnight is how it writes one.
      return Optional.of(new Time(object().put("timestamp", date + "T00:00:00Z"), true));
    }
    var age = times.age(moment);
    if (age.isPresent()) {
      return Optional.of(new Time(ages(age.get()), false));
    }
    var node = object();
    node.set("ontologyClass", term(Term.local(moment.toString(), times.words(moment))));
    return Optional.of(new Time(node, true));
  }

  ObjectNode ages(Times.AgeRange range) {
    var ages = object();
    ages.set("start", object().put("iso8601duration", duration(range.low())));
    ages.set("end", object().put("iso8601duration", duration(range.high())));
    var node = object();
    node.set("ageRange", ages);
    return node;
  }

  private static String duration(int months) {
    int rest = months % 12;
    return "P" + months / 12 + "Y" + (rest == 0 ? "" : rest + "M");
  }

  /// Who made it and when, with a resource for every vocabulary used.
  ObjectNode metaData(PhenopacketOptions options) {
    return metaData(options, used);
  }

  /// The same for vocabularies that were used elsewhere.
  ObjectNode metaData(PhenopacketOptions options, Set<Vocabulary> vocabularies) {
    var node =
        object().put("created", timestamp(options.created())).put("createdBy", options.createdBy());
    var resources = node.putArray("resources");
    for (var vocabulary : vocabularies) {
      resources
          .addObject()
          .put("id", vocabulary.name().toLowerCase(Locale.ROOT))
          .put("name", vocabulary.title)
          .put("url", vocabulary.url)
          .put("version", vocabulary.version)
          .put("namespacePrefix", vocabulary.name())
          .put("iriPrefix", vocabulary.iriPrefix);
    }
    return node.put("phenopacketSchemaVersion", "2.0");
  }

  static String timestamp(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
