package no.medvirk.skjema.uttrykk;

/** A piece of an expression. */
record Token(Kind kind, String text) {

    enum Kind {
        NAME,
        QUOTED,
        TEXT,
        NUMBER,
        MOMENT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
