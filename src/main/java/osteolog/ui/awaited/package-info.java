/// The results that are not there yet, over all cases.
@NullMarked
package osteolog.ui.awaited;

import org.jspecify.annotations.NullMarked;
