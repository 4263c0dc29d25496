# Measures: prints figures, and never fails because of them.

kjor_bench() {
    case ${1:-} in
        tilgang) klasse=TilgangBench ;;
        *)
            si "Bruk: ./portal bench tilgang"
            exit 2
            ;;
    esac
    finn_jdk
    finn_maven
    maven test -Dtest="$klasse"
}
