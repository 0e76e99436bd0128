/// The cases chosen for a plot, a table or a paper: what each of them gives to a series, and the
/// statistics of all of them, with the rules for few cases built in.
///
/// Nothing is taken for a number that was recorded as words, and nothing for a time that was not
/// told; what cannot be assessed is counted.
@NullMarked
package osteolog.series;

import org.jspecify.annotations.NullMarked;
