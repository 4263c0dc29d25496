package no.medvirk.tilgang.innlogging;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where to go after login. Only a path of the portal's own: else a login link could send people to another site. */
final class LokalSti {

    static final String FORSIDE = "/";
    private static final int LONGEST = 2000;

    private LokalSti() {}

    /** The path, ready for a {@code Location} header; the front page if it is missing or not local. */
    static String of(@Nullable String neste) {
        if (neste == null || neste.length() > LONGEST || !isLocal(neste)) {
            return FORSIDE;
        }
        var path = new StringBuilder();
        neste.codePoints()
                .mapToObj(Character::toString)
                .map(c -> isPlain(c) ? c : UriUtils.encode(c, StandardCharsets.UTF_8))
                .forEach(path::append);
        return path.toString();
    }

    private static boolean isLocal(String neste) {
        return neste.startsWith("/")
                && !neste.startsWith("//")
                && neste.indexOf('\\') < 0
                // Browsers drop tabs and line breaks, so "/<tab>/else.where" would become "//else.where".
                && neste.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isPlain(String c) {
        return c.length() == 1 && c.charAt(0) > ' ' && c.charAt(0) < 0x7f && "\"<>^`{|}".indexOf(c.charAt(0)) < 0;
    }
}
