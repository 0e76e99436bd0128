/// The record as an Excel workbook: one sheet for each kind of entry, a dictionary and the codes of
/// others.
///
/// Every cell is written with its type: a text is never run as a formula, a date stays the text
/// that was recorded so that partial ones stand beside full ones, and only numbers are numbers.
@NullMarked
package osteolog.exchange.workbook;

import org.jspecify.annotations.NullMarked;
