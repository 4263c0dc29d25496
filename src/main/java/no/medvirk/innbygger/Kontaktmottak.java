package no.medvirk.innbygger;

import java.util.regex.Pattern;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.skjema.SvarUttrukket;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Takes in how to reach a person when they tell it themselves in a form, so that they are not asked again (K178). From
 * anyone who acts for them it stays in that form: a representative is not to turn the person's letters to another.
 */
@Component
class Kontaktmottak {

    private static final Pattern TELEFON = Pattern.compile("\\+?[0-9][0-9 ]{6,18}[0-9]");
    private static final Pattern EPOST = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[^\\s@]{1,60}");

    private final JdbcClient jdbc;
    private final DatabaseSession database;

    Kontaktmottak(JdbcClient jdbc, DatabaseSession database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @ApplicationModuleListener
    void take(SvarUttrukket svar) {
        if (!svar.avgittAvId().equals(svar.innbyggerId())) {
            return;
        }
        var told = svar.uttrekk().opplysninger();
        var telefon = valid(TELEFON, told.get("person.telefon"));
        var epost = valid(EPOST, told.get("person.epost"));
        if (telefon == null && epost == null) {
            return;
        }
        database.within(RowScope.of(svar.kommune(), svar.innbyggerId()), () -> {
            jdbc.sql("""
                            update innbygger.innbygger
                            set telefon = coalesce(:telefon, telefon), epost = coalesce(:epost, epost)
                            where innbygger_id = :id""")
                    .param("telefon", telefon)
                    .param("epost", epost)
                    .param("id", svar.innbyggerId())
                    .update();
        });
    }

    /** What was not asked for, or is no such thing, changes nothing. */
    private static @Nullable String valid(Pattern form, @Nullable String text) {
        return text != null && form.matcher(text).matches() ? text : null;
    }
}
