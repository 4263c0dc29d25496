package no.medvirk.huset;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.hilla.BrowserCallable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.Krav;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** No proof, no data: fails, and says where, when a door to personal data does not ask for one. */
@Krav({"K83", "K213"})
class TilgangsvaktTest {

    /** The modules that hold data of persons. */
    private static final List<String> PERSONAL =
            List.of("soknad", "sak", "dokument", "tilgang.fullmakt", "tilgang.logg", "tilgang.skjerming", "samtykke");

    /** What a personnel register's door asks: it has a municipality's token, and is no actor. */
    private static final String REGISTERVAKT = "no.medvirk.tilgang.api.Scimvakt";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.medvirk");

    @Test
    void everyDoorThatIsNotOpenToAllAsksTilgang() {
        assertThat(doors().filter(door -> !asksTilgang(door)).map(JavaMethod::getFullName))
                .isEmpty();
        assertThat(doors()).as("doors found").hasSizeGreaterThan(8);
    }

    @Test
    void noDoorReadsTheDatabaseItself() {
        assertThat(faces().filter(face -> face.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .anyMatch(each ->
                                each.isAssignableTo(JdbcClient.class) || each.isAssignableTo(Repository.class))))
                .isEmpty();
    }

    @Test
    void everyServiceOfPersonalDataWantsAProof() {
        var services = CLASSES.stream()
                .filter(each ->
                        PERSONAL.stream().anyMatch(name -> each.getPackageName().equals("no.medvirk." + name)))
                .filter(each -> each.isAnnotatedWith(Service.class))
                .toList();
        assertThat(services).isNotEmpty();
        assertThat(services.stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawParameterTypes().stream().noneMatch(TilgangsvaktTest::isProof))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private static boolean isProof(JavaClass type) {
        return type.isEquivalentTo(Tilgangsbevis.class) || type.isEquivalentTo(Enhetsbevis.class);
    }

    private static Stream<JavaClass> faces() {
        return CLASSES.stream()
                .filter(each ->
                        each.isAnnotatedWith(BrowserCallable.class) || each.isAnnotatedWith(RestController.class))
                .filter(each -> !each.getPackageName().startsWith("no.medvirk.demo"));
    }

    private static Stream<JavaMethod> doors() {
        return faces().filter(face -> !face.isAnnotatedWith(AnonymousAllowed.class))
                .flatMap(face -> face.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith(AnonymousAllowed.class))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** Directly, or through other methods of the same module. */
    private static boolean asksTilgang(JavaCodeUnit method) {
        return asksTilgang(method, new HashSet<>());
    }

    private static boolean asksTilgang(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream().anyMatch(call -> {
            if (call.getTargetOwner().isEquivalentTo(Tilgang.class)
                    || call.getTargetOwner().getFullName().equals(REGISTERVAKT)) {
                return true;
            }
            return call.getTargetOwner()
                            .getPackageName()
                            .equals(method.getOwner().getPackageName())
                    && call.getTarget()
                            .resolveMember()
                            .map(target -> asksTilgang(target, seen))
                            .orElse(false);
        });
    }
}
