package no.medvirk.tilgang.ansatt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.tilgang.logg.Rapportrad;
import org.jspecify.annotations.Nullable;

/** The report as CSV (RFC 4180): codes and not words, so that a machine can count them. */
final class Rapportfil {

    private static final String HEADER =
            "id,tid,ansattId,ansatt,rolle,enhetId,innbyggerId,person,handling,omrade,tillatt,grunnlag,avslag,gjelderId\r\n";

    private Rapportfil() {}

    static String csv(List<Rapportrad> rows) {
        return rows.stream().map(Rapportfil::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Rapportrad row) {
        return Stream.of(
                                row.id(),
                                row.tid(),
                                row.ansattId(),
                                row.ansattnavn(),
                                text(row.rolle()),
                                text(row.enhetId()),
                                row.innbyggerId(),
                                text(row.person()),
                                row.handling(),
                                text(row.omrade()),
                                row.grunnlag() != null,
                                text(row.grunnlag()),
                                text(row.avslag()),
                                text(row.gjelderId()))
                        .map(each -> cell(each.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A spreadsheet takes a cell that begins like a formula for one; an apostrophe tells it that it is text. */
    static String cell(String value) {
        var safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
