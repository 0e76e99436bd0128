package osteolog.ui.importing;

/// One line of the preview: one entry that a row of the file adds or edits, or why the row is not
/// taken.
///
/// @param file the name of its file, where there may be several; else empty
/// @param line where the row stands in the file
/// @param label the label of the case, where it is known
/// @param what what becomes of it
/// @param detail the values, old and new, or the reason
/// @param isProblem whether the row is not taken
record PreviewRow(
    String file, long line, String label, String what, String detail, boolean isProblem) {}
