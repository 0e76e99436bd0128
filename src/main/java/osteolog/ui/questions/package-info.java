/// The questions on the record, over all cases.
@NullMarked
package osteolog.ui.questions;

import org.jspecify.annotations.NullMarked;
