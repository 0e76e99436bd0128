package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Comparator;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.CultureResult;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Instrument;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabStatement;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainScale;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;

/// What was measured, as measurements; a word never becomes a number.
///
/// Each method answers whether the entry has a place here.
final class Measurements {

  private static final Term SCORE = Term.unit("{score}");

  /// Units of laboratories that UCUM writes in the same way.
  private static final Set<String> UCUM =
      Set.of("mg/L", "mg/dL", "g/L", "g/dL", "U/L", "mm/h", "ug/dL", "ug/L", "umol/L", "mmol/L");

  private final Packet packet;

  Measurements(Packet packet) {
    this.packet = packet;
  }

  /// The age at presentation: the format has no other place for it.
  void add(SurgicalCase itself, Told told) {
    var age = itself.age();
    if (age == null) {
      return;
    }
    var examined = itself.examined() == null ? Moment.unknown() : itself.examined();
    packet.measurement(
        Term.local("SurgicalCase.age", "Age at presentation"),
        new Term(Vocabulary.UCUM, "a", "year"),
        BigDecimal.valueOf(age),
        examined);
    told.tell("age");
    if (packet.nodes().time(examined, packet.times()).filter(Nodes.Time::whole).isPresent()) {
      told.tell("examined");
    }
  }

  /// The numbers in these columns of the entry; answers whether there is one.
  boolean addNumbers(Entry entry, Told told, String... columns) {
    boolean added = false;
    for (var name : columns) {
      var column = entry.kind().shape().column(name);
      if (column.getter().apply(entry) instanceof BigDecimal number) {
        packet
            .measurement(
                assay(entry, column),
                Term.unit(column.field().unit()),
                number,
                CaseFile.when(entry))
            .put("description", "when: " + packet.times().words(CaseFile.when(entry)));
        told.tell(name);
        added = true;
      }
    }
    return added;
  }

  private static Term assay(Entry entry, Column column) {
    var sentence = column.field().value();
    return Term.local(
        entry.getClass().getSimpleName() + "." + column.name(),
        sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
  }

  boolean add(PainObservation pain, Told told) {
    var value = pain.value();
    if (value == null) {
      return false;
    }
    var unit = pain.scale() == PainScale.VAS ? Term.unit("mm") : SCORE;
    var assay = packet.terms().exact(pain.scale());
    var node = packet.measurement(assay, unit, value, pain.when());
    told.tell("value", "scale");
    Packet.describe(node, told);
    return true;
  }

  boolean add(FunctionScore score, Told told) {
    var total = score.total();
    if (total == null) {
      return false;
    }
    var name = score.instrumentName();
    var assay =
        score.instrument() == Instrument.OTHER && name != null
            ? Term.local(score.instrument(), name)
            : Term.local(score.instrument());
    var node = packet.measurement(assay, SCORE, total, score.when());
    told.tell("total", "instrument");
    Packet.describe(node, told);
    return true;
  }

  boolean add(Culture culture, Told told) {
    boolean grown =
        switch (culture.result()) {
          case NEGATIVE, POSITIVE -> true;
          case AWAITED, NOT_DONE -> false;
        };
    if (grown) {
      CultureResult result = culture.result();
      var node =
          packet.measurement(
              Term.local("Culture", "Culture of the specimen"), Term.local(result), culture.when());
      told.tell("result");
      Packet.describe(node, told);
    }
    return grown;
  }

  boolean add(Lab lab, Told told) {
    var node = result(lab, told);
    if (node == null) {
      return false;
    }
    Packet.describe(node, told);
    return true;
  }

  private @Nullable ObjectNode result(Lab lab, Told told) {
    var value = lab.value();
    if (value != null) {
      told.tell("value");
      var comparator = lab.comparator();
      if (comparator != null) {
        // "Less than 5" is no number: the limit stands in the label.
        told.tell("comparator");
        return packet.measurement(assay(lab), limit(comparator, value, lab.unit()), lab.when());
      }
      var node = packet.measurement(assay(lab), unit(lab.unit()), value, lab.when());
      told.tell("unit");
      addRange(lab, node, told);
      return node;
    }
    var statement = lab.statement();
    if (statement == null
        || statement == LabStatement.NOT_DONE
        || statement == LabStatement.AWAITED) {
      return null;
    }
    told.tell("statement");
    return packet.measurement(assay(lab), Term.local(statement), lab.when());
  }

  private void addRange(Lab lab, ObjectNode measurement, Told told) {
    var low = lab.referenceLow();
    var high = lab.referenceHigh();
    if (low == null || high == null) {
      return;
    }
    var range = packet.nodes().object();
    range.set("unit", packet.nodes().term(unit(lab.unit())));
    range.put("low", low).put("high", high);
    measurement.withObject("/value/quantity").set("referenceRange", range);
    told.tell("reference_low", "reference_high");
  }

  private Term assay(Lab lab) {
    var name = lab.testName();
    return lab.test() == LabTest.OTHER && name != null
        ? Term.local(lab.test(), name)
        : packet.terms().exact(lab.test());
  }

  private static Term limit(Comparator comparator, BigDecimal value, @Nullable String unit) {
    var words = comparator.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Term.local(
        comparator, words + " " + value.toPlainString() + (unit == null ? "" : " " + unit));
  }

  private static Term unit(@Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return Term.local("unit.not_recorded", "unit not recorded");
    }
    return UCUM.contains(unit) ? Term.unit(unit) : Term.local("unit.as_written", unit);
  }
}
