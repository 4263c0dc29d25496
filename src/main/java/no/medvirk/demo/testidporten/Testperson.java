package no.medvirk.demo.testidporten;

import org.jspecify.annotations.Nullable;

/**
 * One who can log in.
 *
 * @param sted where they live or work
 * @param stilling key of {@link Tekster}, for staff
 * @param hpr number in Helsepersonellregisteret, for health personnel
 * @param oid object id in Entra ID, for staff; the demo data have the same
 * @param rolle app role in Entra ID, for staff
 */
record Testperson(
        String fnr,
        String navn,
        String sted,
        @Nullable String stilling,
        @Nullable String hpr,
        @Nullable String oid,
        @Nullable String rolle) {

    static Testperson innbygger(String fnr, String navn, String sted) {
        return new Testperson(fnr, navn, sted, null, null, null, null);
    }

    static Testperson ukjent(String fnr) {
        return innbygger(fnr, fnr, "");
    }
}
