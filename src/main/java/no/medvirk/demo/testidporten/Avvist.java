package no.medvirk.demo.testidporten;

/** A request that the provider refuses, with the error code of OAuth 2.0 (RFC 6749) and what was wrong. */
final class Avvist extends RuntimeException {

    private final String kode;

    Avvist(String kode, String hva) {
        super(hva);
        this.kode = kode;
    }

    String kode() {
        return kode;
    }
}
