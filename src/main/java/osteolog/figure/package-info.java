/// Figures and the files they become: SVG, PDF and PNG, from one piece of drawing code.
///
/// A figure draws on a `Graphics2D`, and so does the screen: into an image at the screen's own
/// scale. A JavaFX canvas was not chosen, because bridging `Graphics2D` to it measures and draws
/// text with other metrics than the files do, needs a running toolkit in every test and on every
/// server, and cannot be headless. One drawing, one set of metrics: what the surgeon sees is what
/// the journal gets.
///
/// This package knows nothing of medicine. It needs `java.desktop`, Batik's svggen and PDFBox, and
/// works with `java.awt.headless=true`. The bundled fonts are Noto Sans and Noto Sans JP under the
/// SIL Open Font License, whose texts lie beside them.
@NullMarked
package osteolog.figure;

import org.jspecify.annotations.NullMarked;
