/// Packets for colleagues and from them: the keys, a packet out, a packet in, and what is taken
/// over of it, by choice.
///
/// [PacketDesk] makes and opens packets; [Looking] compares one that was opened with the log, on
/// the worker, and [Decided] holds what the user decided about it. Nothing is written before the
/// user takes it over, and that is one act. The command line looks, decides and tells by the same.
@NullMarked
package osteolog.ui.colleagues;

import org.jspecify.annotations.NullMarked;
