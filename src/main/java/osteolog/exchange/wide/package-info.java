/// The record as one wide table: a row for each patient, for those whose statistics program wants
/// it so.
///
/// The columns of a case come first, then those of its entries, kind by kind, numbered in the order
/// of time: `pain1_value`, `pain1_mfb`, `pain2_value`. Every name has at most 32 characters, lower
/// case, a letter first: what SPSS, Stata and R all take.
@NullMarked
package osteolog.exchange.wide;

import org.jspecify.annotations.NullMarked;
