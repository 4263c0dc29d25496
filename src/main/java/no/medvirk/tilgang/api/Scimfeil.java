package no.medvirk.tilgang.api;

import org.jspecify.annotations.Nullable;

/** A call that cannot be done, as RFC 7644 § 3.12 says it. {@code scimType} where the RFC has a word for it. */
final class Scimfeil extends RuntimeException {

    private final int status;
    private final @Nullable String scimType;

    Scimfeil(int status, @Nullable String scimType, String detail) {
        super(detail);
        this.status = status;
        this.scimType = scimType;
    }

    int status() {
        return status;
    }

    @Nullable
    String scimType() {
        return scimType;
    }
}
