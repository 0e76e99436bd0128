/// Bringing cases in, in three steps: the files, what the columns of a table become, what would
/// change. Each step is a page of its own with its own controller; nothing is written before the
/// third. What comes in is a [osteolog.ui.importing.Coming]: the rows of a table by a mapping, or
/// whole entries of our own kind, which pass over the second step.
@NullMarked
package osteolog.ui.importing;

import org.jspecify.annotations.NullMarked;
