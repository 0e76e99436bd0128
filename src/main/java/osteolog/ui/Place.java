package osteolog.ui;

import java.util.function.Supplier;
import osteolog.ui.kit.Screen;

/// An entry of the rail and the screen that it leads to.
///
/// @param name the name of its FXML, and of its word under `rail.`
/// @param icon the code of its icon
/// @param type the class of its controller
/// @param maker makes its controller
public record Place(
    String name, String icon, Class<? extends Screen> type, Supplier<? extends Screen> maker) {}
