/// The record for statistics programs: the CSV files with a script for each of R, SPSS and Stata
/// that reads them with types and labels.
///
/// A script invents nothing: a word stays a word, a partial date is no date, and why a cell is
/// empty stays in the `_na` column beside it. Where a program shortens labels, the dictionary holds
/// them whole.
@NullMarked
package osteolog.exchange.syntax;

import org.jspecify.annotations.NullMarked;
