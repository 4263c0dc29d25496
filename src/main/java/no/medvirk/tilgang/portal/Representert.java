package no.medvirk.tilgang.portal;

import java.util.List;
import java.util.UUID;

/**
 * A person whom the one logged in may act for.
 *
 * @param kommune where the person lives: it is that municipality that offers the services
 * @param grunnlag {@link no.medvirk.tilgang.Grunnlag} by name
 * @param alder in whole years
 * @param omrader the {@link no.medvirk.tilgang.Omrade areas} of which something is open, by name
 */
public record Representert(
        UUID innbyggerId, String kommune, String navn, String grunnlag, int alder, List<String> omrader) {}
