package osteolog.ui.kit;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import osteolog.figure.Figure;

/// Paints a figure into an image at the screen's own scale.
public final class FigureImage {

  /// Screen pixels of one point, 96 dpi against 72.
  public static final double PIXELS = 96.0 / 72.0;

  private FigureImage() {}

  /// Shows the figure in `image`; `screen` is the scale of the screen.
  public static void paint(Figure figure, double screen, ImageView image) {
    double scale = PIXELS * screen;
    int width = (int) Math.ceil(figure.width() * scale);
    int height = (int) Math.ceil(figure.height() * scale);
    var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    var g = buffer.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(scale, scale);
    figure.draw(g);
    g.dispose();
    var pixels = ((DataBufferInt) buffer.getRaster().getDataBuffer()).getData();
    image.setImage(
        new WritableImage(
            new PixelBuffer<>(
                width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
    image.setFitWidth(width / screen);
    image.setFitHeight(height / screen);
  }
}
