# Measures: prints figures, and never fails because of them.

kjor_bench() {
    case ${1:-} in
        tilgang) klasse=TilgangBench ;;
        logg) klasse=LoggBench ;;
        *)
            si "Bruk: ./portal bench tilgang | logg"
            exit 2
            ;;
    esac
    finn_jdk
    finn_maven
    maven test -Dtest="$klasse"
}
