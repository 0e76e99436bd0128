/// What every screen needs and no screen is: views from FXML, work in the background, edits with
/// undo, notices of trouble.
@NullMarked
package osteolog.ui.kit;

import org.jspecify.annotations.NullMarked;
