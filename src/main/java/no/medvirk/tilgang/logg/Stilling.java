package no.medvirk.tilgang.logg;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.kommune.Enhet;
import no.medvirk.kommune.Enheter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As what, and where, an employee did something: "saksbehandler ved Forvaltningsenheten". */
@Component
public class Stilling {

    private final JdbcClient jdbc;
    private final Enheter enheter;

    Stilling(JdbcClient jdbc, Enheter enheter) {
        this.jdbc = jdbc;
        this.enheter = enheter;
    }

    /** @param rolle as the log has it: one or more codes, or none */
    public String of(Loggord ord, String kommune, @Nullable String rolle, @Nullable UUID enhetId) {
        var roles = rolle == null || rolle.isBlank()
                ? ord.employee()
                : Arrays.stream(rolle.split(", "))
                        .map(code -> ord.role(code).orElseGet(() -> ownName(kommune, code)))
                        .collect(Collectors.joining(", "));
        return unit(kommune, enhetId).map(each -> ord.at(roles, each)).orElse(roles);
    }

    /** The name of a unit; empty for one that is closed down since. */
    public Optional<String> unit(String kommune, @Nullable UUID enhetId) {
        return enheter.list(kommune).stream()
                .filter(each -> each.id().equals(enhetId))
                .map(Enhet::navn)
                .findFirst();
    }

    private String ownName(String kommune, String code) {
        return jdbc.sql("select lower(navn) from tilgang.rolle where kommune = ? and kode = ?")
                .params(kommune, code)
                .query(String.class)
                .optional()
                .orElse(code);
    }
}
