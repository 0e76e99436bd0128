package osteolog.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;

/// What the validator of the format says, with the definitions of R4 and no terminology server:
/// codes of lists that it does not hold are warnings.
final class Validated {

  private static final Set<ResultSeverityEnum> FAULTS =
      Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);
  private static final FhirContext R4 = FhirContext.forR4();
  private static final FhirValidator VALIDATOR = validator();

  private Validated() {}

  private static FhirValidator validator() {
    var chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(R4),
            new CommonCodeSystemsTerminologyService(R4),
            new InMemoryTerminologyServerValidationSupport(R4));
    return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
  }

  /// The bundle as the strict parser reads it.
  static Bundle bundle(String json) {
    return R4.newJsonParser()
        .setParserErrorHandler(new StrictErrorHandler())
        .parseResource(Bundle.class, json);
  }

  /// Its faults: errors and worse.
  static List<String> faults(String json) {
    return VALIDATOR.validateWithResult(json).getMessages().stream()
        .filter(m -> FAULTS.contains(m.getSeverity()))
        .map(Validated::text)
        .toList();
  }

  private static String text(SingleValidationMessage message) {
    return "%s %s: %s"
        .formatted(message.getSeverity(), message.getLocationString(), message.getMessage());
  }
}
