/// What the words of a claim mean, as far as a list of words can tell.
///
/// A claim keeps what somebody wrote: a code of the record (`cortical_thickening`), a number, or
/// plain English ("no evidence of increased vascularity"). Each reader here turns such words into
/// what the record would hold, or says that it cannot; it never guesses. No report's own wording is
/// known here, only the field's.
@NullMarked
package osteolog.review.vocabulary;

import org.jspecify.annotations.NullMarked;
