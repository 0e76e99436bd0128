/// Who is to be seen when: schedules of visits in a case, what has become of each planned visit,
/// and the list of those who are due over all cases.
@NullMarked
package osteolog.domain.followup;

import org.jspecify.annotations.NullMarked;
