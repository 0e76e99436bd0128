package osteolog.exchange.redcap;

import java.util.Map;

/// A field of our own dictionary while it is being described.
final class FieldDraft {

  private final String name;
  private final String form;
  private final RedcapField.Type type;
  private final String label;
  private String section = "";
  private Map<String, String> choices = Map.of();
  private String note = "";
  private String validation = "";
  private String min = "";
  private String max = "";
  private boolean identifier;
  private String branching = "";
  private boolean required;
  private String annotation = "";

  FieldDraft(String name, String form, RedcapField.Type type, String label) {
    this.name = name;
    this.form = form;
    this.type = type;
    this.label = label;
  }

  FieldDraft section(String heading) {
    section = heading;
    return this;
  }

  FieldDraft choices(Map<String, String> labelByCode) {
    choices = labelByCode;
    return this;
  }

  FieldDraft note(String text) {
    note = text;
    return this;
  }

  FieldDraft validated(String as, String least, String greatest) {
    validation = as;
    min = least;
    max = greatest;
    return this;
  }

  FieldDraft identifier(boolean may) {
    identifier = may;
    return this;
  }

  FieldDraft shownIf(String logic) {
    branching = logic;
    return this;
  }

  FieldDraft required(boolean must) {
    required = must;
    return this;
  }

  FieldDraft annotated(String tags) {
    annotation = tags;
    return this;
  }

  RedcapField done() {
    return new RedcapField(
        name,
        form,
        section,
        type,
        label,
        choices,
        note,
        validation,
        min,
        max,
        identifier,
        branching,
        required,
        annotation);
  }
}
