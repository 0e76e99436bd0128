/// The text of a draft or a published paper, compared with the cases that it is about.
///
/// Two steps, and a test can stand between them. [Manuscript] reads the text: lines become
/// sentences, each with the part of the paper that it stands in, and `Readers` find ages, sexes,
/// sides with bones, regions, months, counts, figures and the course of pain in them.
/// [ManuscriptCheck] says which case a statement is about and what the record says to it.
///
/// It is matching with rules that can be read, not understanding. What names no case is listed as
/// not attributed and never guessed; what stands there but could not be read is listed as unread.
/// Sentences about the literature are left alone: in the background and the discussion only a
/// sentence that names one of the paper's own cases is looked at. English only.
@NullMarked
package osteolog.review.manuscript;

import org.jspecify.annotations.NullMarked;
