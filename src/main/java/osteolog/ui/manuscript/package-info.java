/// The check of a manuscript against the cases.
@NullMarked
package osteolog.ui.manuscript;

import org.jspecify.annotations.NullMarked;
