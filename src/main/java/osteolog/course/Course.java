package osteolog.course;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import osteolog.domain.CaseFile;
import osteolog.words.Words;

/// Everything the course of one case tells, in reading order, before anything is drawn.
///
/// @param title the label of the case
/// @param heading one line that tells this case from others
/// @param notes what was noted of the onset, and holds for the whole picture
/// @param axis the title of the axis of months
/// @param zero the name of month 0
/// @param items what is told, by time and then by lane
/// @param scored how many statements about this patient's pain carry a score
/// @param statements how many statements about this patient's pain there are
/// @param ofSeries how many statements speak of a whole series and are therefore not drawn
/// @param lastContact the last month in which the patient was surely seen or heard of
/// @param reach the months that its axis holds
/// @param words the language it is told in
public record Course(
    String title,
    String heading,
    List<String> notes,
    String axis,
    String zero,
    List<Item> items,
    int scored,
    int statements,
    int ofSeries,
    OptionalDouble lastContact,
    Reach reach,
    Words words) {

  static final Comparator<Item> READING =
      Comparator.<Item>comparingDouble(i -> i.told().spot().order())
          .thenComparing(Item::lane)
          .thenComparingInt(Course::sequence);

  /// Copies the items.
  public Course {
    notes = List.copyOf(notes);
    items = items.stream().sorted(READING).toList();
  }

  /// The course of a case.
  public static Course of(CaseFile file, Words words) {
    return new CourseReader(file, words).read();
  }

  /// The same course on an axis that holds more months, as that of another course.
  public Course over(Reach months) {
    return new Course(
        title,
        heading,
        notes,
        axis,
        zero,
        items,
        scored,
        statements,
        ofSeries,
        lastContact,
        reach.with(months),
        words);
  }

  /// The items of one kind, in reading order.
  public <I extends Item> List<I> all(Class<I> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The whole course in sentences, for those who cannot see it.
  public String description() {
    return items.stream()
        .map(i -> i.told().heading())
        .collect(Collectors.joining(". ", title + ". " + axis + ". ", "."));
  }

  private static int sequence(Item item) {
    return switch (item) {
      case Item.Shift shift -> shift.sequence();
      case Item.Quote quote -> quote.sequence();
      case Item.Event _,
          Item.Score _,
          Item.Worded _,
          Item.Fraction _,
          Item.Measure _,
          Item.Drug _,
          Item.Hole _ ->
          0;
    };
  }
}
