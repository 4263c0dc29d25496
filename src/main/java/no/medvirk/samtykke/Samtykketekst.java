package no.medvirk.samtykke;

/**
 * What the person is asked, in one language: with names put in, it is what they answer to.
 *
 * @param tittel the question as a heading
 * @param formal what it is for
 * @param ja what happens at a yes
 * @param nei what happens at a no
 * @param trekk what happens when a yes is withdrawn
 */
public record Samtykketekst(String tittel, String formal, String ja, String nei, String trekk) {

    Samtykketekst about(String hvem) {
        return new Samtykketekst(
                tittel.replace("{hvem}", hvem),
                formal.replace("{hvem}", hvem),
                ja.replace("{hvem}", hvem),
                nei.replace("{hvem}", hvem),
                trekk.replace("{hvem}", hvem));
    }
}
