package osteolog.exchange.odm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.UsualRange;
import osteolog.domain.schema.Column;

/// One item of a form: what may stand in it, and what the study says of it.
///
/// @param oid its identity in the study
/// @param name its name, as the column of a CSV file
/// @param type its data type
/// @param length how many characters it may have, 0 where that is not said
/// @param unit its unit as UCUM writes it, or empty
/// @param checks its limits
/// @param codeList the identity of its list of codes, or empty
/// @param mandatory whether no entry can be without it
/// @param question what it means, in English
record OdmItem(
    String oid,
    String name,
    Type type,
    int length,
    String unit,
    List<Check> checks,
    String codeList,
    boolean mandatory,
    String question) {

  /// The length that a receiver must be ready for where the record knows none.
  static final int FREE_TEXT = 1_000_000;

  /// The data types of ODM that are used.
  enum Type {
    TEXT("text"),
    INTEGER("integer"),
    FLOAT("float"),
    BOOLEAN("boolean"),
    PARTIAL_DATE("partialDate");

    final String word;

    Type(String word) {
      this.word = word;
    }
  }

  /// One limit.
  ///
  /// @param comparator GE or LE
  /// @param hard whether a value beyond it is impossible, and not only unusual
  /// @param value the limit
  record Check(String comparator, boolean hard, String value) {}

  /// An item made from a column, or from a part of it.
  static OdmItem of(EntryKind kind, Column column, String ending, Type type, String question) {
    var name = column.name() + ending;
    return new OdmItem(
        "I." + kind.name() + "." + name.toUpperCase(Locale.ROOT),
        name,
        type,
        type == Type.TEXT ? FREE_TEXT : 0,
        "",
        List.of(),
        "",
        false,
        question);
  }

  OdmItem upTo(int characters) {
    return new OdmItem(oid, name, type, characters, unit, checks, codeList, mandatory, question);
  }

  OdmItem listed(OdmCodes list) {
    return new OdmItem(
        oid, name, type, list.longest(), unit, checks, list.oid(), mandatory, question);
  }

  OdmItem in(String unitOfIt) {
    return new OdmItem(oid, name, type, length, unitOfIt, checks, codeList, mandatory, question);
  }

  OdmItem required(boolean required) {
    return new OdmItem(oid, name, type, length, unit, checks, codeList, required, question);
  }

  /// With the limits of the record as hard checks, and those of what is usual as soft ones.
  OdmItem limited(EntryKind kind, Column column) {
    var all = new ArrayList<Check>();
    var field = column.field();
    if (!field.min().isEmpty()) {
      all.add(new Check("GE", true, field.min()));
    }
    if (!field.max().isEmpty()) {
      all.add(new Check("LE", true, field.max()));
    }
    UsualRange.of(kind, column.name(), Map.of())
        .ifPresent(
            usual -> {
              all.add(new Check("GE", false, usual.low().toPlainString()));
              all.add(new Check("LE", false, usual.high().toPlainString()));
            });
    return new OdmItem(
        oid, name, type, length, unit, List.copyOf(all), codeList, mandatory, question);
  }
}
