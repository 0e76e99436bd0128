/// The course of a case: pain, treatment and events on one axis of months from the anchor.
///
/// Two steps, and a test can stand between them: [Course] says what is told, when and in which
/// words (no coordinate in it); [CourseFigure] says where that stands on a sheet of a given size,
/// as inks and as [Mark]s for pointer, keyboard and screen reader.
///
/// Drawing goes to a `Graphics2D`: the screen paints the figure into an image at its own scale, the
/// files take the same calls. A JavaFX canvas bridged to `Graphics2D` was not chosen: it sets text
/// with other metrics than the files do and cannot be drawn or tested without a running toolkit.
///
/// The rules, from the published cases (Abe 2020) and their gaps: words never become numbers,
/// nothing stands at a month that nobody said, nothing is joined or filled in between what was
/// said.
@NullMarked
package osteolog.course;

import org.jspecify.annotations.NullMarked;
