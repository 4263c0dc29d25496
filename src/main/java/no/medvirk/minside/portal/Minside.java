package no.medvirk.minside.portal;

import java.util.List;

/**
 * What a person sees first: who it concerns and what is happening. Newest application first.
 *
 * @param oppgaver what waits for an answer
 * @param apent what the one who looks may do for the person: {@link no.medvirk.tilgang.Handling} by name
 */
public record Minside(
        String navn,
        String kommune,
        String kommunenavn,
        List<SoknadKort> soknader,
        List<Oppgave> oppgaver,
        List<String> apent) {}
