package no.medvirk.soknad;

import java.time.LocalDate;
import java.util.UUID;

/** A draft that nobody has written in for long will be thrown away on a day, unless somebody does. */
public record UtkastSlettesSnart(UUID soknadId, UUID innbyggerId, String kommune, String tjeneste, LocalDate slettes) {}
