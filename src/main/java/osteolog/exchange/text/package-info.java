/// The text of a paper or a draft, from a plain text file or from a PDF.
@NullMarked
package osteolog.exchange.text;

import org.jspecify.annotations.NullMarked;
