# Checks forms and answers with the portal's own engine. Spring is not started: it takes part of a second.

sjekk_skjema() {
    # What building says is not for the one who reads the lines.
    {
        finn_jdk
        bygg
        pakk_ut
    } >&2
    # Paths are meant from where the reader stands.
    cd "$herfra"
    exec "$JAVA_HOME/bin/java" -Xmx400m -Xss4m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
        -cp "$start/medvirk.jar" no.medvirk.skjema.motor.CheckForm "$@"
}
