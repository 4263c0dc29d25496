package no.medvirk.tilgang.portal;

import java.util.List;

/** What a person has given and received, newest first, ended ones too. {@code kanGi}: may give one at all. */
public record Fullmaktoversikt(List<Fullmaktkort> gitt, List<Fullmaktkort> mottatt, boolean kanGi) {}
