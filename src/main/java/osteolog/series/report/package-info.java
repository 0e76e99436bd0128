/// A series in tables and sentences, as a paper needs it, with the rules for few cases built in:
/// counts come first, intervals beside, what cannot be assessed is counted, and no probability is
/// called by a name.
@NullMarked
package osteolog.series.report;

import org.jspecify.annotations.NullMarked;
