/// The plots of a series, each drawn once for the screen, for files and for paper: what stands
/// where is made first, as ink and spots that tests can read, and drawn as it is.
@NullMarked
package osteolog.series.plot;

import org.jspecify.annotations.NullMarked;
