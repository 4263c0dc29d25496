package no.medvirk.soknad;

import java.util.UUID;

/**
 * One question answered anew, upon what the writer had read.
 *
 * @param linkId a question, or a repeating group as a whole
 * @param verdi its items in the QuestionnaireResponse, as a JSON array; {@code []} takes the answer away
 * @param versjon the version of this question's answer that the writer had read; 0 where nobody has written it
 * @param klient the open form that it was written in
 */
public record Endring(String linkId, String verdi, int versjon, UUID klient) {}
