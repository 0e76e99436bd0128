package osteolog.course;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import osteolog.domain.CaseFile;
import osteolog.exchange.published.PublishedCases;
import osteolog.figure.Figure;
import osteolog.figure.Palette;
import osteolog.words.Words;

/// Paints the courses of the tests into pictures, to be looked at by people.
final class Screens {

  private Screens() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "screens"));
    var english = Words.in(Locale.ENGLISH);
    var japanese = Words.in(Locale.JAPANESE);
    int n = 1;
    for (var file : PublishedCases.abe2020().cases()) {
      var course = Course.of(file, english);
      save(folder, n + "-900-light", sized(course, 900, 480, Palette.LIGHT), 2);
      save(folder, n + "-640-light", sized(course, 640, 360, Palette.LIGHT), 2);
      save(folder, n + "-900-dark", sized(course, 900, 480, Palette.DARK), 1);
      save(folder, n + "-176mm", wide(course, CourseFigure.TWO_COLUMNS, Palette.LIGHT), 2);
      save(folder, n + "-85mm-light", wide(course, CourseFigure.ONE_COLUMN, Palette.LIGHT), 3);
      var translated = Course.of(file, japanese);
      save(folder, n + "-640-ja", sized(translated, 640, 360, Palette.LIGHT), 2);
      save(folder, n + "-85mm-ja", wide(translated, CourseFigure.ONE_COLUMN, Palette.LIGHT), 3);
      n++;
    }
    both(folder, "own", MadeUp.own(), english);
    both(folder, "lasting", MadeUp.lasting(), english);
  }

  private static void both(Path folder, String name, CaseFile file, Words words)
      throws IOException {
    var course = Course.of(file, words);
    save(folder, name + "-900", sized(course, 900, 480, Palette.LIGHT), 2);
    save(folder, name + "-640-dark", sized(course, 640, 360, Palette.DARK), 2);
    save(folder, name + "-85mm", wide(course, CourseFigure.ONE_COLUMN, Palette.LIGHT), 3);
  }

  private static CourseFigure sized(Course course, double width, double height, Palette palette) {
    return CourseFigure.of(course, width, height, Look.of(palette, width));
  }

  private static CourseFigure wide(Course course, double width, Palette palette) {
    return CourseFigure.of(course, width, Look.of(palette, width));
  }

  private static void save(Path folder, String name, Figure figure, double scale)
      throws IOException {
    var image =
        new BufferedImage(
            (int) Math.ceil(figure.width() * scale),
            (int) Math.ceil(figure.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.scale(scale, scale);
    figure.draw(g);
    g.dispose();
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    System.out.printf(Locale.ROOT, "%s %.0f x %.0f%n", name, figure.width(), figure.height());
  }
}
