/// The sheets of a case: pages that stand over its course and its entries, each for one task.
@NullMarked
package osteolog.ui.sheet;

import org.jspecify.annotations.NullMarked;
