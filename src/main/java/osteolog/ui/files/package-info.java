/// The files of a case: taken in, looked at before they count, kept, shown.
@NullMarked
package osteolog.ui.files;

import org.jspecify.annotations.NullMarked;
