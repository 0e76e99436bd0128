/// The visit sheet: what a follow-up needs on one page, with the patient in the room.
@NullMarked
package osteolog.ui.visit;

import org.jspecify.annotations.NullMarked;
