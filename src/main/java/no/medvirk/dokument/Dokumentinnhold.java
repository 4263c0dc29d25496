package no.medvirk.dokument;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/** A document with its content, which is fetched a slice at a time as it is read: it is never whole in memory. */
public final class Dokumentinnhold extends AbstractResource {

    private final Dokument dokument;
    private final Skivestrom.Source source;

    Dokumentinnhold(Dokument dokument, Skivestrom.Source source) {
        this.dokument = dokument;
        this.source = source;
    }

    public Dokument dokument() {
        return dokument;
    }

    @Override
    public InputStream getInputStream() {
        return new Skivestrom(source, dokument.storrelse());
    }

    @Override
    public long contentLength() {
        return dokument.storrelse();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "dokument " + dokument.id();
    }
}
