package no.medvirk.minside.portal;

import java.time.LocalDate;
import java.util.UUID;

/** Something that waits for the person. {@code type} is SAMTYKKE; {@code fra} asks about {@code hva}, until {@code frist}. */
public record Oppgave(UUID id, String type, String fra, String hva, LocalDate frist) {}
