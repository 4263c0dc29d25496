# Measures the portal against others that do the same. A benchmark is not a test: run it on a machine that does nothing else.

mal() {
    case ${1:-} in
        answers) mal_svar ;;
        *)
            si "Bruk: ./portal bench answers"
            exit 2
            ;;
    esac
}

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
