package osteolog.domain.entry;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Check;
import osteolog.domain.schema.Field;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// One patient's lesion or lesions, followed over time.
///
/// Nothing but the label is required; no name and no record number belongs here.
public record SurgicalCase(
    @Field("The identity of this row; it never changes.") UUID id,
    @Field(value = "The short name of the case, unique in this log.", required = true) String label,
    @Field("The clinic that owns the case.") @Nullable String centre,
    @Field(value = "Age at presentation.", unit = "a", min = "0", max = "120")
        @Nullable Integer age,
    @Field("Sex as recorded.") @Nullable Sex sex,
    @Field("The diagnosis as it stands.") @Nullable Condition diagnosis,
    @Field("Whether the diagnosis is a working or the final one.")
        @Nullable DiagnosisState diagnosisState,
    @Field("What the diagnosis rests on.") @Nullable String diagnosisBasis,
    @Field(
            value =
                "Months from the onset of symptoms to the diagnosis, as stated, converted to"
                    + " months.",
            unit = "mo",
            min = "0",
            max = "1440")
        @Nullable Integer delayMonths,
    @Field("Whether the delay was stated as approximate.") @Nullable Boolean delayApprox,
    @Field("Whether the growth plates are open.") @Nullable GrowthPlates growthPlates,
    @Field("Occupation.") @Nullable String occupation,
    @Field("Ethnicity, as the patient names it.") @Nullable String ethnicity,
    @Field("Habits that may bear on the complaint.") @Nullable String lifestyle,
    @Field("The diagnosis in words, where the list has no name for it.")
        @Nullable String diagnosisName,
    @Field("A code of the diagnosis with its system, as ORPHA:1328.")
        @Nullable String diagnosisCode,
    @Field("What the diagnosis rests on, as codes.") Set<DiagnosisGround> diagnosedBy,
    @Field("When the diagnosis was made, as well as that is known.") @Nullable Moment diagnosed,
    @Field("When the patient was examined, as well as that is known.") @Nullable Moment examined,
    @Field("The series that the case belongs to.") @Nullable String series,
    @Field("Whether the patient agrees to publication.") @Nullable ConsentState consent,
    @Field("What the consent covers.") Set<ConsentScope> consentScope,
    @Field("When the consent was given, as well as that is known.") @Nullable Moment consented,
    @Field("How the patient sees it, in the patient's own words.") @Nullable String patientView,
    @Field(value = "How far the record has come.", otherwise = "draft") CaseState state,
    @Field("Who brought the record to this state.") @Nullable String stateBy,
    @Field("Since when the record is in this state.") @Nullable Moment stateSince,
    @Field("The event that is month 0; empty for the first biopsy.") @Nullable UUID anchorId,
    @Field("The published report that the case is taken from.") @Nullable String citation,
    @Field("Anything else, in free text.") @Nullable String note,
    Origin origin,
    @Field("Why other fields are empty, where somebody recorded that.") Missing missing)
    implements Entry {

  /// Refuses a blank label.
  public SurgicalCase {
    new Check().required("label", label).done();
  }

  /// The case that a case belongs to is itself.
  @Override
  public UUID caseId() {
    return id;
  }

  /// Whether the case is taken from the literature: selected, not one of the user's own series.
  public boolean isPublished() {
    return citation != null;
  }

  @Override
  public EntryKind kind() {
    return EntryKind.CASE;
  }
}
