package no.medvirk.soknad;

import java.util.List;
import no.medvirk.skjema.Skjemafeil;

/** What came of sending: the application as sent, or what must be mended first. */
public sealed interface Innsending {

    record Sendt(Soknad soknad) implements Innsending {}

    record Mangler(List<Skjemafeil> feil) implements Innsending {}
}
