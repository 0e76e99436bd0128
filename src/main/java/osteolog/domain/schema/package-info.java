/// A record is its own schema.
///
/// An entry of a case is a Java record; [osteolog.domain.schema.Shape] reads its components and
/// their [osteolog.domain.schema.Field] notes once and gives the columns in order: name, type,
/// unit, range, codes. From that one description come the tables' bindings, the forms' checks, the
/// journal's text, the CSV columns and the data dictionary. It knows nothing of medicine.
@NullMarked
package osteolog.domain.schema;

import org.jspecify.annotations.NullMarked;
