package no.medvirk.demo.folkeregister;

/** A request that the simulator refuses: the status of HTTP, a code and what was wrong. */
final class Avslag extends RuntimeException {

    private final int status;
    private final String kode;

    Avslag(int status, String kode, String hva) {
        super(hva);
        this.status = status;
        this.kode = kode;
    }

    int status() {
        return status;
    }

    String kode() {
        return kode;
    }
}
