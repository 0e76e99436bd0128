/// The metaphyseal pathway: what is to be recorded where a metaphysis is sclerotic, arm by arm, and
/// what is. It shows no treatment and no threshold, because its source is unreviewed.
@NullMarked
package osteolog.review.pathway;

import org.jspecify.annotations.NullMarked;
