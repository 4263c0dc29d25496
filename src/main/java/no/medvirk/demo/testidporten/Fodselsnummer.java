package no.medvirk.demo.testidporten;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Control of a synthetic number: 80 is added to the month, and the control digits are computed after that. Both the
 * control of today and that of 2032 (first remainder 0 to 3) are read.
 *
 * <p>Source: Skatteetaten, «Nytt fødselsnummer fra 2032».
 */
final class Fodselsnummer {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int HIGHEST_FIRST_REMAINDER = 3;

    private Fodselsnummer() {}

    /** A real person's number is never valid here: nobody shall type one into a test. */
    static boolean isSynthetic(String number) {
        return number.matches("\\d{11}")
                && hasSyntheticDate(number)
                && remainder(number, FIRST) <= HIGHEST_FIRST_REMAINDER
                && remainder(number, SECOND) == 0;
    }

    private static boolean hasSyntheticDate(String number) {
        var day = Integer.parseInt(number.substring(0, 2));
        var month = Integer.parseInt(number.substring(2, 4)) - 80;
        try {
            // A leap year, as the century does not follow from the number; 40 is added to the day in a D-number.
            LocalDate.of(2000, month, day > 40 ? day - 40 : day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int remainder(String number, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11;
    }
}
