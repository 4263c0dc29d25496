package no.medvirk.skjema.motor;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.skjema.motor.AnswerBench.Pair;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** HAPI FHIR's validator as its documentation sets it up, with the forms at hand. */
final class Hapi {

    private final FhirValidator validator;

    Hapi(List<Pair> pairs) {
        FhirContext context = FhirContext.forR4();
        Map<String, Questionnaire> forms = new HashMap<>();
        for (Pair pair : pairs) {
            Questionnaire form = context.newJsonParser().parseResource(Questionnaire.class, pair.form());
            forms.put(form.getUrl(), form);
        }
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new Forms(context, forms));
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    int valid(Pair pair) {
        return validator.validateWithResult(pair.answer()).isSuccessful() ? 1 : 0;
    }

    /** HAPI's own support with resources at hand passes Questionnaires by. */
    private record Forms(FhirContext context, Map<String, Questionnaire> forms) implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
            return type.isAssignableFrom(Questionnaire.class) ? type.cast(forms.get(url.split("\\|")[0])) : null;
        }
    }
}
