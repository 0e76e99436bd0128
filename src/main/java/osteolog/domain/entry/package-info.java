/// The rows of a case: records whose components are their own schema.
///
/// [osteolog.domain.entry.Entry] is sealed and [osteolog.domain.entry.EntryKind] lists its kinds; a
/// `switch` over either never has a `default`, so that a new kind does not compile until it is
/// stored, shown and exported. Fields and codes follow the case reports they are made for (Abe
/// 2020); names are the field's standard terms and stand the same in code, screen, CSV and
/// dictionary.
@NullMarked
package osteolog.domain.entry;

import org.jspecify.annotations.NullMarked;
