package no.medvirk.tilgang;

import java.util.UUID;

/** The portal itself, in what a rule makes it do without anyone asking. Nobody logs in as it. */
public record Systemet(String kommune) implements Aktor {

    private static final UUID ID = new UUID(0, 0);

    @Override
    public UUID id() {
        return ID;
    }

    @Override
    public String navn() {
        return "Medvirk";
    }
}
