package no.medvirk.innbygger;

/** What a guardian or the holder of a confirmed future power of attorney may act in. Source: vergemålsloven § 26. */
public enum Mandatomrade {
    PERSONLIG,
    OKONOMI
}
