/// Every word that a person reads, by key, in their language.
///
/// One bundle per part of the program; the same key stands in every language (a test holds that).
@NullMarked
package osteolog.words;

import org.jspecify.annotations.NullMarked;
