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

# Starts it once on data of no consequence, so that the JVM can keep what it then loads: the next start takes half the time.
tren() {
    [ ! -f "$start/.trent" ] || return 0
    si "Gjør klar for rask start"
    touch "$start/.trent"
    lek=$(mktemp -d)
    # shellcheck disable=SC2086
    "$JAVA_HOME/bin/java" $jvm -XX:AOTCacheOutput="$start/medvirk.aot" -jar "$start/medvirk.jar" \
        "--server.port=$((20000 + $$ % 10000))" "--medvirk.data=$lek/data" --medvirk.demo.enabled=true >"$lek/logg" 2>&1 &
    prove=$!
    runder=0
    while [ $runder -lt 240 ] && kill -0 $prove 2>/dev/null && ! grep -q "Medvirk er klar" "$lek/logg"; do
        sleep 1
        runder=$((runder + 1))
    done
    kill $prove 2>/dev/null || :
    wait $prove 2>/dev/null || :
    rm -rf "$lek"
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
    tren
    # The demonstration is short-lived: the quick compiler alone halves its start. Real use gets both compilers.
    if [ -z "${MEDVIRK_DB_URL:-}" ]; then
        jvm="$jvm -XX:TieredStopAtLevel=1"
        set -- --medvirk.demo.enabled=true
    fi
    kjent=
    [ ! -s "$start/medvirk.aot" ] || kjent=$start/medvirk.aot
    # exec: a signal to the launcher is a signal to the portal.
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" $jvm ${kjent:+"-XX:AOTCache=$kjent"} ${MEDVIRK_JAVA_OPTS:-} -jar "$start/medvirk.jar" \
        "--server.port=$port" "--medvirk.data=$data" "$@"
}
