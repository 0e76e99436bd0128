package osteolog.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Prints the pages of a PDF: what comes out of the printer is what the file holds.
public final class Printing {

  private static final float DPI = 300;

  private Printing() {}

  /// The pages of a PDF as pictures. For a worker.
  public static List<BufferedImage> pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pages = new ArrayList<BufferedImage>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(renderer.renderImageWithDPI(i, DPI));
      }
      return pages;
    }
  }

  /// Asks for a printer and prints the pages; whether there was a printer. On the screen.
  public static boolean print(List<BufferedImage> pages, Window owner) {
    var job = PrinterJob.createPrinterJob();
    if (job == null) {
      return false;
    }
    if (job.showPrintDialog(owner)) {
      var layout = job.getJobSettings().getPageLayout();
      for (var page : pages) {
        var view = new ImageView(ScreenImage.of(page));
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        job.printPage(layout, view);
      }
      job.endJob();
    }
    return true;
  }
}
