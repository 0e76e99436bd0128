/// The review: what a record says against itself, and what it leaves open.
///
/// For a screen or a command:
///
/// * [osteolog.review.Review#judged] gives the findings of one case, each [osteolog.review.Judged]:
///   open, accepted with a reason, or open again because one of its facts has changed. It is a pure
///   function of the case and fast enough to run after every edit.
/// * [osteolog.review.Judged#accept] makes the row that accepts a finding; it is stored like any
///   other entry, so the reason stands in the history and can be undone.
/// * [osteolog.review.FindingWords] says a finding in one sentence that quotes both statements, and
///   each statement and its source apart.
/// * A [osteolog.review.Statement] names the entry and the column that a screen can lead to.
///
/// Inside, each rule is a small pure function over the [osteolog.review.Facts] of a case. Rules
/// know no report's own words; what words mean stands in `review.vocabulary`. A finding says that
/// two statements differ; it never says which is right, and it advises nothing.
@NullMarked
package osteolog.review;

import org.jspecify.annotations.NullMarked;
