/// Cases pooled between surgeons: who said what when, and what follows where logs differ.
///
/// A [ToldCase] is a case with, beside every column, the [Said] of who said it, when and in which
/// log. It is what one log tells another. An [Attribution] keeps those Saids with the act that
/// brought the values in, so that they survive any number of hops; [Telling] works the Saids out
/// from what was done to a case, and is the one place that says how.
///
/// [Pooling] compares what a packet tells with what a log ([Ours]) knows and makes a [PoolPlan]:
/// what is new, what differs and who said what; with the [Choices] of a person it becomes [Pooled],
/// one act. What a log knows only ever grows (each group of columns to its later word, each entry
/// to its last removal), and what stands is worked out from all that is known. Joining is therefore
/// the same in any order and any number of times, which is the whole proof.
@NullMarked
package osteolog.domain.pool;

import org.jspecify.annotations.NullMarked;
