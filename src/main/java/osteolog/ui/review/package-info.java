/// The screen of the review: the findings of all cases, and one finding with its two statements.
///
/// What a finding is and when it holds stands in `review`; here it is only listed, shown, accepted
/// with a reason, and led back to the entries that it speaks of.
@NullMarked
package osteolog.ui.review;

import org.jspecify.annotations.NullMarked;
