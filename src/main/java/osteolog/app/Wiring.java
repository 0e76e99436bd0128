package osteolog.app;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import osteolog.store.Logbook;
import osteolog.ui.CommandBar;
import osteolog.ui.Exports;
import osteolog.ui.Notice;
import osteolog.ui.Place;
import osteolog.ui.Rail;
import osteolog.ui.Shell;
import osteolog.ui.StartScreen;
import osteolog.ui.StatusLine;
import osteolog.ui.about.AboutPage;
import osteolog.ui.cases.CasesScreen;
import osteolog.ui.entry.Drafts;
import osteolog.ui.exchange.ExchangePart;
import osteolog.ui.exchange.ExchangeScreen;
import osteolog.ui.exchange.FolderExport;
import osteolog.ui.exchange.FreeTexts;
import osteolog.ui.exchange.PartPage;
import osteolog.ui.exchange.PictureChoice;
import osteolog.ui.exchange.TakeOutPart;
import osteolog.ui.files.FileSheet;
import osteolog.ui.files.OfferPane;
import osteolog.ui.followup.FollowUpScreen;
import osteolog.ui.followup.PlanSheet;
import osteolog.ui.form.EntryForm;
import osteolog.ui.importing.ColumnEditor;
import osteolog.ui.importing.ColumnsStep;
import osteolog.ui.importing.FileStep;
import osteolog.ui.importing.ImportPart;
import osteolog.ui.importing.Intake;
import osteolog.ui.importing.PreviewStep;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.LongWork;
import osteolog.ui.kit.Theme;
import osteolog.ui.kit.View;
import osteolog.ui.kit.Views;
import osteolog.ui.manuscript.ManuscriptScreen;
import osteolog.ui.page.CaseBanner;
import osteolog.ui.page.CasePage;
import osteolog.ui.page.CaseStanding;
import osteolog.ui.page.EntryPane;
import osteolog.ui.page.EntryTable;
import osteolog.ui.page.GapList;
import osteolog.ui.page.OpenCase;
import osteolog.ui.picture.PicturePane;
import osteolog.ui.questions.QuestionsScreen;
import osteolog.ui.report.CaseReports;
import osteolog.ui.reporting.ReportingScreen;
import osteolog.ui.review.CaseFindings;
import osteolog.ui.review.FindingPane;
import osteolog.ui.review.ReviewScreen;
import osteolog.ui.series.FilterBar;
import osteolog.ui.series.SeriesScreen;
import osteolog.ui.sheet.CaseSheet;
import osteolog.ui.sheet.ExclusionReading;
import osteolog.ui.sheet.PathwayReading;
import osteolog.ui.sheet.Reading;
import osteolog.ui.sheet.ReadingSheet;
import osteolog.ui.sheet.ReportingReading;
import osteolog.ui.sheet.SheetKind;
import osteolog.ui.visit.VisitSheet;
import osteolog.words.Words;

/// Builds every object of the window with `new`, in one place.
public final class Wiring {

  private final Words words;
  private final Views views;
  private final Views forms;
  private final Views rows;

  Wiring(
      Logbook logbook,
      Background background,
      Background exporting,
      Outside outside,
      FileChoice choice,
      Theme theme,
      Supplier<UUID> ids) {
    words = outside.words();
    var edits = new Edits(logbook, background, outside::signature);
    var drafts = new Drafts();
    var kept = new KeptSeries(outside.settings());
    var work = new LongWork(exporting);
    var folders = new FolderExport(work, choice, words);
    var exports =
        new Exports(logbook, new CaseReports(logbook.files(), words, outside::today), folders);
    forms = entryForms(() -> EntryForm.alone(words, outside::today));
    rows = entryForms(() -> EntryForm.amongOthers(words, outside::today));
    var places =
        List.of(
            new Place(
                "cases",
                "mdi2f-format-list-bulleted",
                CasesScreen.class,
                () -> new CasesScreen(logbook, edits, words, outside::today)),
            new Place(
                "followup",
                "mdi2c-calendar-clock",
                FollowUpScreen.class,
                () ->
                    new FollowUpScreen(logbook, background, edits, choice, words, outside::today)),
            new Place(
                "series",
                "mdi2c-chart-timeline-variant",
                SeriesScreen.class,
                () ->
                    new SeriesScreen(
                        logbook, exporting, edits, choice, words, outside::today, theme.scheme())),
            new Place(
                "review",
                "mdi2c-clipboard-check-outline",
                ReviewScreen.class,
                () -> new ReviewScreen(logbook, background, exporting, edits, words)),
            new Place(
                "questions",
                "mdi2c-comment-question-outline",
                QuestionsScreen.class,
                () -> new QuestionsScreen(logbook, background, edits, words)),
            new Place(
                "manuscript",
                "mdi2t-text-box-check-outline",
                ManuscriptScreen.class,
                () -> new ManuscriptScreen(logbook, background, exporting, choice, words)),
            new Place(
                "reporting",
                "mdi2f-format-list-checks",
                ReportingScreen.class,
                () -> new ReportingScreen(logbook, exporting, edits, words)),
            new Place(
                "exchange",
                "mdi2s-swap-horizontal",
                ExchangeScreen.class,
                () -> new ExchangeScreen(edits, words, this::part)));
    var screens =
        new Views(words, places.stream().collect(Collectors.toMap(Place::type, Place::maker)))
            .and(
                Map.of(
                    AboutPage.class,
                    () -> new AboutPage(words, Version.number()),
                    FilterBar.class,
                    () -> new FilterBar(kept, words),
                    TakeOutPart.class,
                    () ->
                        new TakeOutPart(
                            logbook,
                            folders,
                            kept,
                            ExportFormats.all(outside),
                            ExportFormats.disclosures()),
                    FreeTexts.class,
                    () -> new FreeTexts(folders, SecureRandom::new),
                    PictureChoice.class,
                    () -> new PictureChoice(work, exporting, logbook.files()::find, words),
                    PicturePane.class,
                    () -> new PicturePane(exporting, words),
                    FindingPane.class,
                    () -> new FindingPane(edits, words, ids, outside::today, outside.user())));
    var packets = PacketParts.of(logbook, edits, outside, folders, exporting, ids);
    views =
        screens
            .and(packets.makers(kept))
            .and(
                Map.of(
                    CaseBanner.class, () -> new CaseBanner(words),
                    CaseFindings.class, () -> new CaseFindings(words),
                    EntryTable.class, () -> new EntryTable(words),
                    CommandBar.class, () -> new CommandBar(words, edits, exports),
                    Notice.class, Notice::new,
                    Rail.class, () -> new Rail(words, places),
                    StatusLine.class, () -> new StatusLine(words, edits, work, outside::time),
                    Shell.class, () -> new Shell(screens, edits, work),
                    CasePage.class,
                        () ->
                            new CasePage(
                                new OpenCase(logbook, background, edits),
                                words,
                                outside::today,
                                ids,
                                theme,
                                this::sheet),
                    EntryPane.class, () -> new EntryPane(forms, edits, drafts, ids)))
            .and(
                Map.of(
                    CaseStanding.class, () -> new CaseStanding(words, edits),
                    GapList.class, () -> new GapList(words),
                    VisitSheet.class,
                        () -> new VisitSheet(rows, edits, drafts, outside::today, ids),
                    PlanSheet.class,
                        () ->
                            new PlanSheet(
                                rows,
                                edits,
                                drafts,
                                new KeptSchedules(outside.settings()),
                                outside::today,
                                ids),
                    OfferPane.class,
                        () -> new OfferPane(logbook.files(), exporting, edits, ids, words),
                    FileSheet.class,
                        () -> new FileSheet(logbook.files(), exporting, choice, words)))
            .and(
                Map.of(
                    ImportPart.class, () -> new ImportPart(words),
                    FileStep.class, () -> new FileStep(choice, exporting, words),
                    ColumnsStep.class,
                        () -> new ColumnsStep(new KeptMappings(outside.settings()), words),
                    ColumnEditor.class, () -> new ColumnEditor(words, outside::today),
                    PreviewStep.class,
                        () ->
                            new PreviewStep(
                                new Intake(logbook, edits, ids, logbook.files()),
                                work,
                                exporting,
                                choice,
                                words)));
  }

  private Views entryForms(Supplier<EntryForm> maker) {
    return new Views(words, Map.of(EntryForm.class, maker));
  }

  private View<PartPage> part(ExchangePart part) {
    return switch (part) {
      case TAKE_OUT -> views.load("exchange-out");
      case BRING_IN -> views.load("exchange-in");
      case SEND_PACKET -> views.load("exchange-send");
      case RECEIVE_PACKET -> views.load("exchange-receive");
      case PACKET_KEYS -> views.load("exchange-keys");
    };
  }

  private View<CaseSheet> sheet(SheetKind kind) {
    return switch (kind) {
      case VISIT -> views.load("visit-sheet");
      case PLAN -> views.load("plan-sheet");
      case FILES -> views.load("file-sheet");
      case EXCLUSIONS -> sheet(new ExclusionReading(words));
      case REPORTING -> sheet(new ReportingReading(words));
      case PATHWAY -> sheet(new PathwayReading(words));
    };
  }

  private View<CaseSheet> sheet(Reading reading) {
    return new Views(words, Map.of(ReadingSheet.class, () -> new ReadingSheet(reading)))
        .load("reading-sheet");
  }

  /// The window's frame with all its screens.
  View<Shell> shell() {
    return views.load("main");
  }

  /// Any view by the name of its FXML.
  View<?> view(String name) {
    if (name.equals("reading-sheet")) {
      return sheet(SheetKind.EXCLUSIONS);
    }
    return (name.startsWith("form-") ? forms : name.startsWith("row-") ? rows : views).load(name);
  }

  /// The first question, which needs no log.
  static View<StartScreen> startScreen(Words words) {
    return new Views(words, Map.of(StartScreen.class, () -> new StartScreen(words))).load("start");
  }
}
