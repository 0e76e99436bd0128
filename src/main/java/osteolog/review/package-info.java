/// The review: what a record says against itself, and what it leaves open.
///
/// [osteolog.review.Review#of] runs every [osteolog.review.Rule] over one case; the rules are small
/// pure functions over its entries and its claims, and know no report's own words (what words mean
/// stands in `review.vocabulary`).
@NullMarked
package osteolog.review;

import org.jspecify.annotations.NullMarked;
