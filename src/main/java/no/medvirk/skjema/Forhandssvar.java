package no.medvirk.skjema;

/**
 * An answer that was there before anyone had answered.
 *
 * @param kilde where it comes from: {@code person.adresse}, {@code forrige-svar} …
 * @param svar the answers, a JSON array as in a QuestionnaireResponse
 */
public record Forhandssvar(String linkId, String kilde, String svar) {}
