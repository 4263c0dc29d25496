package no.medvirk.soknad.portal;

import java.util.List;
import no.medvirk.skjema.Skjemafeil;
import org.jspecify.annotations.Nullable;

/** A receipt, or what must be mended before it can be sent. */
public record Innsending(@Nullable Kvittering kvittering, List<Skjemafeil> feil) {}
