/// Something that is planned, its window, and how it stands on a day: due, overdue, seen in time,
/// seen late, missed, lost.
///
/// This is the one definition of each of them. Lists, badges, pages, prints and files ask
/// [osteolog.domain.target.Target#standing], with today handed in, and none of them reckons for
/// itself.
@NullMarked
package osteolog.domain.target;

import org.jspecify.annotations.NullMarked;
