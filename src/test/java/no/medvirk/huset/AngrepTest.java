package no.medvirk.huset;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.TOM;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.hilla.BrowserCallable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Personer;
import no.medvirk.sak.Sakfilter;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.IngenTilgang;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Knocks on every door with someone else's id, behind the check of roles: a stranger, a person and an employee of another
 * municipality, and a case worker who has no case of the person. A new door is knocked on without anyone thinking of it.
 */
@Integrasjonstest
@Krav({"K14", "K83"})
class AngrepTest {

    private record Dor(Object bean, Method method) {}

    @Autowired
    ApplicationContext context;

    @Test
    void noDoorOpensForAnothersId() {
        var doors = doors("innbyggerId").toList();
        assertThat(doors).hasSizeGreaterThan(8);
        for (var intruder : List.<Aktor>of(ROBERT, TOM, OLE)) {
            doors.forEach(door -> refuses(door, intruder, OLGA.id()));
        }
        doors.forEach(door -> refuses(door, KARI, TOM.id()));
    }

    @Test
    void noDoorOpensForAnotherUnit() {
        var doors = doors("enhetId").toList();
        assertThat(doors).isNotEmpty();
        doors.forEach(door -> refuses(door, OLE, Personer.BERGEN_ENHET));
        doors.forEach(door -> refuses(door, OLGA, Personer.BERGEN_ENHET));
    }

    private static void refuses(Dor door, Aktor intruder, UUID id) {
        loginAs(intruder);
        var arguments = Arrays.stream(door.method().getParameterTypes())
                .map(type -> argument(type))
                .toArray();
        arguments[0] = id;
        assertThatThrownBy(() -> {
                    try {
                        door.method().invoke(door.bean(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .as("%s as %s", door.method(), intruder.navn())
                .isInstanceOf(IngenTilgang.class);
    }

    private Stream<Dor> doors(String firstParameter) {
        return context.getBeansWithAnnotation(BrowserCallable.class).values().stream()
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> method.getParameterCount() > 0
                                && method.getParameters()[0].getName().equals(firstParameter))
                        .peek(method -> method.setAccessible(true))
                        .map(method -> new Dor(bean, method)));
    }

    private static Object argument(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == int.class) {
            return 1;
        }
        if (type == Sakfilter.class) {
            return Sakfilter.all();
        }
        if (type == boolean.class) {
            return true;
        }
        return type == String.class ? "nb" : null;
    }
}
