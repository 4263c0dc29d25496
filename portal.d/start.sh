# Starts the built portal.

jvm="-Xmx400m -XX:+UseSerialGC -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"

# Unpacks the jar: classes load faster from plain jars, and the JVM can keep a cache of them.
pakk_ut() {
    start=$rot/target/start
    [ ! -f "$start/medvirk.jar" ] || return 0
    rm -rf "$start" "$start.ny"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(bygd_jar)" extract --destination "$start.ny" >/dev/null
    mv "$start.ny"/medvirk-*.jar "$start.ny/medvirk.jar"
    mv "$start.ny" "$start"
}

start_portalen() {
    port=8080
    data=$rot/data
    while [ $# -gt 0 ]; do
        case $1 in
            --port | --data)
                [ $# -ge 2 ] || avbryt "$1 trenger en verdi."
                if [ "$1" = --port ]; then port=$2; else data=$2; fi
                shift 2
                ;;
            --port=*) port=${1#*=} && shift ;;
            --data=*) data=${1#*=} && shift ;;
            *) avbryt "Ukjent valg: $1 (se ./portal help)" ;;
        esac
    done
    case $port in '' | *[!0-9]*) avbryt "--port må være et tall, ikke «$port»." ;; esac
    [ "$port" -ge 1 ] && [ "$port" -le 65534 ] || avbryt "--port må være mellom 1 og 65534, ikke $port."
    case $data in /*) ;; *) data=$herfra/$data ;; esac

    finn_jdk
    bygg
    pakk_ut
    [ -n "${MEDVIRK_DB_URL:-}" ] || set -- --medvirk.demo.enabled=true
    # exec: a signal to the launcher is a signal to the portal.
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" $jvm ${MEDVIRK_JAVA_OPTS:-} -jar "$start/medvirk.jar" \
        "--server.port=$port" "--medvirk.data=$data" "$@"
}
