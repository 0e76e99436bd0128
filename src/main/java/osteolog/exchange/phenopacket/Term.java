package osteolog.exchange.phenopacket;

import java.util.Locale;
import osteolog.domain.schema.Column;
import osteolog.exchange.codes.Coding;

/// One code with its label.
///
/// @param vocabulary whose code it is
/// @param code the code, without the prefix
/// @param label its label
record Term(Vocabulary vocabulary, String code, String label) {

  static Term of(Coding coding) {
    return new Term(Vocabulary.of(coding.system()), coding.code(), coding.label());
  }

  /// Our own code for a constant of the record.
  static Term local(Enum<?> constant) {
    return local(constant, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /// Our own code for a constant of the record, with other words.
  static Term local(Enum<?> constant, String label) {
    return local(constant.getDeclaringClass().getSimpleName() + "." + Column.code(constant), label);
  }

  /// A code of our own.
  static Term local(String code, String label) {
    return new Term(Vocabulary.OSTEOLOG, code, label);
  }

  static Term hp(String code, String label) {
    return new Term(Vocabulary.HP, code, label);
  }

  static Term unit(String ucum) {
    return new Term(Vocabulary.UCUM, ucum, ucum);
  }

  String id() {
    return vocabulary + ":" + code;
  }
}
