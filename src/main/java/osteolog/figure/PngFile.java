package osteolog.figure;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A figure as a bitmap that knows its own resolution.
final class PngFile {

  /// What journals ask for.
  private static final int DPI = 300;

  private static final String METADATA = "javax_imageio_png_1.0";

  private PngFile() {}

  static void write(Figure figure, OutputStream out) throws IOException {
    var image = image(figure, DPI / 72.0);
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    // The one that ImageIO would choose leaves the picture in a temporary file of its own.
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, resolution(writer, image)), null);
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage image(Figure figure, double scale) {
    var image =
        new BufferedImage(
            (int) Math.round(figure.width() * scale),
            (int) Math.round(figure.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(scale, scale);
    figure.draw(g);
    g.dispose();
    return image;
  }

  private static IIOMetadata resolution(ImageWriter writer, BufferedImage image)
      throws IOException {
    var perMetre = Integer.toString((int) Math.round(DPI / 0.0254));
    var physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode(METADATA);
    root.appendChild(physical);
    var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
    metadata.mergeTree(METADATA, root);
    return metadata;
  }
}
