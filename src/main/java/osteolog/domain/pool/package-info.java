/// Cases pooled between surgeons: who said what when, and what follows where logs differ.
///
/// A [ToldCase] is a case with, beside every column, the [Said] of who said it, when and in which
/// log. It is what one log tells another. An [Attribution] keeps those Saids with the act that
/// brought the values in, so that they survive any number of hops; [Telling] works the Saids out
/// from what was done to a case, and is the one place that says how.
@NullMarked
package osteolog.domain.pool;

import org.jspecify.annotations.NullMarked;
