package osteolog.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Compartment;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Third;
import osteolog.domain.schema.Column;
import osteolog.ui.bone.BoneFigure;
import osteolog.ui.bone.BonePart;
import osteolog.words.Words;

/// Joins the drawn bone to the lists of a form: what is chosen in a list is marked in the drawing,
/// and what is picked in the drawing is chosen in the lists and kept.
///
/// @param figure the drawn bone
/// @param fields the fields of the form
/// @param keep keeps what can be kept of the form
record BonePicks(BoneFigure figure, FormFields fields, Runnable keep) {

  /// Joins them.
  void join(Words words) {
    figure.say(words);
    figure.onPart(this::put);
    figure.onCompartment(
        compartment -> {
          put("compartment", compartment.map(Column::code).orElse(""));
          keep.run();
        });
    for (var column : List.of("bone", "segment", "third", "compartment")) {
      fields.of(column).ifPresent(field -> field.onChosen(this::show));
    }
  }

  private void show() {
    figure.show(
        constant(Bone.class, "bone").map(BonePicks::isLong).orElse(true),
        BonePart.of(constant(Segment.class, "segment"), constant(Third.class, "third")),
        constant(Compartment.class, "compartment"));
  }

  /// Whether the bone is a long one. Which bone `OTHER` is stands in words alone.
  private static boolean isLong(Bone bone) {
    return switch (bone) {
      case FEMUR, TIBIA, FIBULA, HUMERUS, RADIUS, ULNA -> true;
      case OTHER -> false;
    };
  }

  private void put(Optional<BonePart> part) {
    put("segment", part.map(p -> Column.code(p.segment())).orElse(""));
    put("third", part.map(BonePart::third).map(Column::code).orElse(""));
    keep.run();
  }

  private void put(String column, String text) {
    // Why a place is not known stays true where none is picked.
    if (text.isEmpty() && EntryField.isReason(text(column))) {
      return;
    }
    fields
        .of(column)
        .ifPresent(
            field -> {
              field.type(text);
              field.markCopied(false);
            });
  }

  private String text(String column) {
    return fields.of(column).map(EntryField::text).orElse("");
  }

  /// The constant whose code stands in a field; none where it is empty or holds a reason.
  private <E extends Enum<E>> Optional<E> constant(Class<E> type, String column) {
    var text = text(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Column.code(constant).equals(text))
        .findFirst();
  }
}
