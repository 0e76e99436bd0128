/// Tables that others wrote, read from their files: text with separators and Excel workbooks.
///
/// A file is looked at first and refused with its reason where it is no table or means harm; then
/// its rows are handed on one by one, as often as wanted, with what is wrong about each. Nothing
/// here knows what a column means, and nothing holds more than a row of a text file. Of a workbook
/// the shared texts are held while it is read, within a limit. The readers of text and of workbooks
/// are libraries; what they would take on trust ([ZipGuard], [PartGuard]) is looked through before.
@NullMarked
package osteolog.exchange.table;

import org.jspecify.annotations.NullMarked;
