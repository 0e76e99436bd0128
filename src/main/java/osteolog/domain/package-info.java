/// The words of an osteological case log, as plain Java values.
///
/// An [osteolog.domain.entry.Entry] is one row of a case; a [osteolog.domain.Change] is one edit of
/// one entry; a [osteolog.domain.CaseFile] is a case with all its entries; a
/// [osteolog.domain.CaseSummary] is what a list needs of it. Beneath stand `domain.time` (when
/// something was) and `domain.schema` (a record is its own schema). No library, no screen, no
/// store.
@NullMarked
package osteolog.domain;

import org.jspecify.annotations.NullMarked;
