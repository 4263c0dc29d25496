# Measures: prints figures, and never fails because of them.

kjor_bench() {
    case ${1:-} in
        tilgang) klasse=TilgangBench,MinsideBench ;;
        logg) klasse=LoggBench ;;
        form)
            mal_skjema
            return
            ;;
        answers)
            mal_svar
            return
            ;;
        *)
            si "Bruk: ./portal bench tilgang | logg | answers | form"
            exit 2
            ;;
    esac
    finn_jdk
    finn_maven
    maven test -Dtest="$klasse"
}

# In a browser, with the portal as it is built.
mal_skjema() {
    finn_jdk
    bygg
    pakk_ut
    finn_maven
    maven test -Dtest=SkjemaBench
}

# Against HAPI FHIR and Jackson, on one core of a machine that does nothing else.
mal_svar() {
    finn_jdk
    bygg
    pakk_ut
    finn_maven
    bench=$rot/target/bench
    [ -d "$bench/lib" ] || {
        si "Henter HAPI FHIR til sammenligning"
        maven -f src/bench/pom.xml dependency:copy-dependencies -DoutputDirectory="$bench/lib" >/dev/null ||
            avbryt "Fikk ikke hentet HAPI FHIR."
    }
    sti="$bench/classes:$start/medvirk.jar:$bench/lib/*"
    mkdir -p "$bench/classes"
    find "$rot/src/bench/java" -name '*.java' -exec "$JAVA_HOME/bin/javac" -nowarn -d "$bench/classes" -cp "$sti" {} +
    kjerne=
    ! command -v taskset >/dev/null || kjerne="taskset -c 1"
    # shellcheck disable=SC2086
    $kjerne "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "$sti" \
        no.medvirk.skjema.motor.AnswerBench "${MEDVIRK_FHIR_CASES:-$rot/../shared/fhir-cases}" 2>/dev/null | grep -v -e ' INFO ' -e ' WARN '
}
