package osteolog.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import osteolog.domain.entry.VisitItem;
import osteolog.domain.followup.Schedule;
import osteolog.domain.followup.Step;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.MomentCode;
import osteolog.ui.followup.OwnSchedules;

/// The user's own schedules, among the settings. What is not understood of them is left out.
record KeptSchedules(Settings settings) implements OwnSchedules {

  private static final String PART = "schedules";

  @Override
  public List<Schedule> all() {
    var all = new ArrayList<Schedule>();
    settings
        .part(PART)
        .properties()
        .forEach(
            entry -> {
              var steps = new ArrayList<Step>();
              entry.getValue().forEach(node -> step(node).ifPresent(steps::add));
              all.add(new Schedule(entry.getKey(), steps));
            });
    all.sort(Comparator.comparing(Schedule::name));
    return all;
  }

  private static Optional<Step> step(JsonNode node) {
    return MomentCode.parse(node.path("distance").asText())
        .filter(FromAnchor.class::isInstance)
        .map(
            distance ->
                new Step(
                    (FromAnchor) distance,
                    node.path("before").asInt(),
                    node.path("after").asInt(),
                    null,
                    items(node.path("to_record"))));
  }

  private static EnumSet<VisitItem> items(JsonNode codes) {
    var items = EnumSet.noneOf(VisitItem.class);
    for (var item : VisitItem.values()) {
      codes.forEach(
          code -> {
            if (code.asText().toUpperCase(Locale.ROOT).equals(item.name())) {
              items.add(item);
            }
          });
    }
    return items;
  }

  @Override
  public void keep(Schedule schedule) {
    settings.change(
        all -> {
          ObjectNode part = all.withObject("/" + PART);
          ArrayNode steps = part.putArray(schedule.name());
          for (var step : schedule.steps()) {
            var node = steps.addObject();
            node.put("distance", step.distance().toString());
            node.put("before", step.before());
            node.put("after", step.after());
            var items = node.putArray("to_record");
            step.toRecord().stream().sorted().forEach(item -> items.add(Column.code(item)));
          }
        });
  }
}
