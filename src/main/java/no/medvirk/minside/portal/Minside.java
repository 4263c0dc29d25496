package no.medvirk.minside.portal;

import java.util.List;

/** What a person sees first: who it concerns and what is happening. Newest application first. */
public record Minside(String navn, String kommune, String kommunenavn, List<SoknadKort> soknader) {}
