package no.medvirk.tilgang.styring;

/**
 * Whether eleven digits can be someone's number: both control digits, also of numbers given out from 2032 on (first remainder 0 to
 * 3). A synthetic number is one too. Says nothing of whether anyone has it.
 *
 * <p>Source: Skatteetaten, «Nytt fødselsnummer fra 2032».
 */
public final class Fodselsnummer {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int HIGHEST_FIRST_REMAINDER = 3;

    private Fodselsnummer() {}

    public static boolean isValid(String number) {
        return number.matches("[0-9]{11}")
                && remainder(number, FIRST) <= HIGHEST_FIRST_REMAINDER
                && remainder(number, SECOND) == 0;
    }

    private static int remainder(String number, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11;
    }
}
