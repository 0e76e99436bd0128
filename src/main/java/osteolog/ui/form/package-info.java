/// Forms for entries: one FXML per kind, whose fields are bound by column name to the record's
/// shape.
///
/// A form never refuses to be left. What can be read is kept when a field is left; what cannot
/// stays in the field as typed, with one sentence under it.
@NullMarked
package osteolog.ui.form;

import org.jspecify.annotations.NullMarked;
