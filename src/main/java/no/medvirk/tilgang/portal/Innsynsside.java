package no.medvirk.tilgang.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of whole days, newest first. {@code eldreEnn} is where the next begins. */
public record Innsynsside(
        String navn, List<Innsynskort> innsyn, @Nullable LocalDate eldreEnn) {}
