/// Bringing in a table, in three steps: the file, what its columns become, what would change. Each
/// step is a page of its own with its own controller; nothing is written before the third.
@NullMarked
package osteolog.ui.importing;

import org.jspecify.annotations.NullMarked;
