package no.medvirk.angrep;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/**
 * One way into the portal from outside.
 *
 * @param navn as in the table: {@code SoknadPortal.find} or {@code GET /dokument/for/{innbyggerId}}
 * @param verb empty for a browser-callable
 */
record Dor(String navn, String verb, String sti, List<Parameter> parametre) {

    boolean isCallable() {
        return verb.isEmpty();
    }

    boolean takes(String parameter) {
        return sti.contains("{" + parameter + "}")
                || parametre.stream().anyMatch(each -> each.getName().equals(parameter));
    }

    boolean takesBody() {
        return verb.equals("POST") || verb.equals("PUT") || verb.equals("PATCH");
    }

    static List<Parameter> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(each -> !isLeftOut(each))
                .toList();
    }

    private static boolean isLeftOut(Parameter parameter) {
        var request = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestParam.class);
        return request != null
                && (!request.required() || !request.defaultValue().equals(ValueConstants.DEFAULT_NONE));
    }
}
