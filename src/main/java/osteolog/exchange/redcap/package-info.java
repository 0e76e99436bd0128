/// REDCap, out and back: a data dictionary and a records file for a project with repeating
/// instruments, and the records file that REDCap gives back.
///
/// Everything follows from the record alone ([osteolog.domain.schema.Shape]): one form for each
/// kind of entry, our own codes as REDCap's raw codes, so that no table of codes stands between the
/// two. The rules of a column stand in one place for both ways
/// ([osteolog.exchange.redcap.FormColumn]).
///
/// - A field is called as its column, behind a short prefix for its kind, and so is unique in the
///   project.
/// - A time is four fields: the full date or nothing, the precision, the time as it was said, the
///   months from the biopsy. Reading trusts the third and refuses what contradicts it.
/// - A reason why a field is empty stands in the field itself as a missing-data code. A reason
///   beside a value, which REDCap has no place for, goes to a hidden field of the form.
/// - A text spelt like such a code gets one leading apostrophe, which reading takes off again.
/// - Identities are hidden fields, so an entry that was in REDCap and comes back is the same entry.
@NullMarked
package osteolog.exchange.redcap;

import org.jspecify.annotations.NullMarked;
