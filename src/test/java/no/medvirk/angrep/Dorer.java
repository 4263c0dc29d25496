package no.medvirk.angrep;

import com.vaadin.hilla.BrowserCallable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds every door there is: a new one is knocked on without anyone thinking of it. */
final class Dorer {

    private Dorer() {}

    static List<Dor> find(ApplicationContext context) {
        return Stream.concat(callables(context), paths(context))
                .sorted((a, b) -> a.navn().compareTo(b.navn()))
                .toList();
    }

    private static Stream<Dor> callables(ApplicationContext context) {
        return context.getBeansWithAnnotation(BrowserCallable.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("no.medvirk"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Dor(
                                type.getSimpleName() + "." + method.getName(),
                                "",
                                "/connect/" + type.getSimpleName() + "/" + method.getName(),
                                Dor.parametersOf(method))));
    }

    private static Stream<Dor> paths(ApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("no.medvirk"))
                .flatMap(each -> each.getKey().getPatternValues().stream().flatMap(sti -> verbs(each.getKey())
                        .map(verb -> new Dor(
                                verb + " " + sti,
                                verb,
                                sti,
                                Dor.parametersOf(each.getValue().getMethod())))));
    }

    private static Stream<String> verbs(RequestMappingInfo info) {
        var verbs = info.getMethodsCondition().getMethods();
        return verbs.isEmpty() ? Stream.of("GET") : verbs.stream().map(Enum::name);
    }
}
