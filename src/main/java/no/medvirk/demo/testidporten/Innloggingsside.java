package no.medvirk.demo.testidporten;

import java.util.stream.Collectors;

/** The page where one chooses who to be: plain HTML, no script. */
record Innloggingsside(Leverandor leverandor, Foresporsel foresporsel) {

    /** A form that ends in a redirect needs the target in {@code form-action} too. */
    static String csp(String redirectOrigin) {
        return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; "
                + ("form-action 'self' " + redirectOrigin).strip();
    }

    static String refused(Tekster t) {
        return message(t, "avvist", t.get("avvist.hva"));
    }

    /**
     * @param frame what is to be loaded out of sight, if anything
     * @param next where one goes on to, if anywhere
     */
    static String loggedOut(Tekster t, String frame, String next) {
        var onwards = next.isEmpty()
                ? t.get("utlogget.hva")
                : "<a href=\"%s\">%s</a>".formatted(escape(next), t.get("utlogget.videre"));
        return message(t, "utlogget", onwards + hidden(frame));
    }

    private static String hidden(String frame) {
        return frame.isEmpty() ? "" : "<iframe hidden src=\"%s\"></iframe>".formatted(escape(frame));
    }

    private static String message(Tekster t, String key, String content) {
        return page(t, t.get(key), """
                <h1>%s</h1>
                <p>%s</p>
                """.formatted(t.get(key), content));
    }

    /**
     * @param typed what was typed as a number, shown again when it was wrong
     */
    String html(String typed, boolean wrong) {
        var t = foresporsel.tekster();
        var heading = t.get("tittel", leverandor.navn());
        return page(
                t,
                wrong ? t.get("feiltittel", heading) : heading,
                "%s<h1>%s</h1>\n<p>%s</p>\n%s%s"
                        .formatted(languages(t), heading, t.get("om"), people(t), other(t, typed, wrong)));
    }

    private String languages(Tekster t) {
        var links = Tekster.SPRAK.entrySet().stream()
                .map(sprak -> "<li><a href=\"%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a></li>\n"
                        .formatted(
                                escape(foresporsel.address(action(), sprak.getKey())),
                                sprak.getKey(),
                                sprak.getKey(),
                                sprak.getKey().equals(t.sprak()) ? " aria-current=\"true\"" : "",
                                sprak.getValue()))
                .collect(Collectors.joining());
        return "<nav aria-label=\"%s\"><ul class=\"sprak\">\n%s</ul></nav>\n".formatted(t.get("sprak"), links);
    }

    private String people(Tekster t) {
        var list = leverandor.personer().stream()
                .map(person -> """
                        <li><button type="submit" name="pid" value="%s"><span class="navn">%s</span> \
                        <span class="om">%s</span></button></li>
                        """.formatted(person.fnr(), escape(person.navn()), escape(about(t, person))))
                .collect(Collectors.joining());
        return """
                <form method="post" action="%s">
                %s<h2 id="velg">%s</h2>
                <ul aria-labelledby="velg">
                %s</ul>
                </form>
                """.formatted(action(), hidden(), t.get("velg"), list);
    }

    private String other(Tekster t, String typed, boolean wrong) {
        var error = wrong ? "<p class=\"feil\" id=\"pid-feil\">" + t.get("ugyldig") + "</p>\n" : "";
        var invalid = wrong ? " aria-invalid=\"true\" autofocus" : "";
        var describedBy = wrong ? "pid-feil pid-hjelp" : "pid-hjelp";
        return """
                <form method="post" action="%s">
                %s<h2>%s</h2>
                <label for="pid">%s</label>
                <p class="hjelp" id="pid-hjelp">%s</p>
                %s<input id="pid" name="pid" value="%s" inputmode="numeric" autocomplete="off" \
                aria-describedby="%s"%s>
                %s<p class="valg"><button type="submit" class="hoved">%s</button>
                <button type="submit" name="avbryt" value="ja">%s</button></p>
                </form>
                """.formatted(
                        action(),
                        hidden(),
                        t.get("annen"),
                        t.get("pid"),
                        t.get("hjelp"),
                        error,
                        escape(typed),
                        describedBy,
                        invalid,
                        leverandor.hasLevel() ? level(t) : "",
                        t.get("logginn"),
                        t.get("avbryt"));
    }

    private static String level(Tekster t) {
        return """
                <label for="acr">%s</label>
                <select id="acr" name="acr">
                <option value="%s">%s</option>
                <option value="idporten-loa-substantial">%s</option>
                </select>
                """.formatted(t.get("niva"), Autorisering.HIGH, t.get("niva.hoy"), t.get("niva.betydelig"));
    }

    private String action() {
        return "/" + leverandor.id() + "/authorize";
    }

    private String hidden() {
        return foresporsel.parametre().entrySet().stream()
                .map(param -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                        .formatted(param.getKey(), escape(param.getValue())))
                .collect(Collectors.joining());
    }

    private static String about(Tekster t, Testperson person) {
        return person.stilling() == null
                ? person.fnr() + ", " + person.sted()
                : t.get("stilling." + person.stilling()) + ", " + person.sted();
    }

    private static String page(Tekster t, String title, String content) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/stil.css">
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(t.sprak(), escape(title), content);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
