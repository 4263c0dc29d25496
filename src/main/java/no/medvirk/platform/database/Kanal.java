package no.medvirk.platform.database;

/**
 * A channel of PostgreSQL's LISTEN and NOTIFY that this instance hears, whichever instance speaks. A message must name
 * things only, never say anything about a person.
 */
public interface Kanal {

    /** The channel's name, a plain SQL identifier. */
    String navn();

    /** Must not wait: the next message is read when this one is handled. */
    void heard(String melding);

    /** The connection was lost for a while, so messages may have been. */
    void mayHaveMissed();
}
