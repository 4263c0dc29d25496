package no.medvirk.dokument;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to something of a person's ({@code tilhorer}, such as an application).
 *
 * @param filnavn safe to show and to save as; its ending agrees with {@code mediatype}
 * @param mediatype as the content shows, not as the sender says
 * @param storrelse in bytes
 * @param type {@link #VEDLEGG} or {@link #BREV}
 */
public record Dokument(
        UUID id, UUID tilhorer, String filnavn, String mediatype, long storrelse, Instant lagret, String type) {

    /** Added by the citizen or whoever acts for them. */
    public static final String VEDLEGG = "VEDLEGG";

    /** Written by the portal or the municipality. */
    public static final String BREV = "BREV";
}
