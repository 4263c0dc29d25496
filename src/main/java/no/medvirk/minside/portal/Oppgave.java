package no.medvirk.minside.portal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that waits for the person, until {@code frist}.
 *
 * @param type SAMTYKKE: {@code fra} asks {@code hva}; PARORENDE_UTLOPER: what one may do for {@code fra} ends
 */
public record Oppgave(UUID id, String type, String fra, String hva, LocalDate frist) {}
