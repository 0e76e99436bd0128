/// The reporting checklist over all cases: what each item asks for, in how many cases it is
/// recorded, and which lack it.
@NullMarked
package osteolog.ui.reporting;

import org.jspecify.annotations.NullMarked;
