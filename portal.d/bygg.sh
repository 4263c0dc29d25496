# Builds only if something changed since the last build.

# A sum over everything that the built portal is made of.
kildesum() (
    cd "$rot"
    {
        find src/main frontend forms \( -path frontend/generated -o -path src/main/bundles \) -prune -o -type f -exec cksum {} + 2>/dev/null
        cksum pom.xml package.json package-lock.json vite.config.ts tsconfig.json
    } | LC_ALL=C sort -k 3 | cksum | tr ' ' -
)

# Prints the built jar; nothing if there is none.
bygd_jar() {
    for jar in "$rot"/target/medvirk-*.jar; do
        [ ! -f "$jar" ] || printf '%s' "$jar"
    done
}

bygg() {
    sum=$(kildesum)
    if [ -n "$(bygd_jar)" ] && [ "$(cat "$rot/target/.bygd" 2>/dev/null)" = "$sum" ]; then
        return 0
    fi
    finn_maven
    finn_node
    si "Bygger Medvirk (første gang tar det noen minutter)"
    rm -rf "$rot/target/.bygd" "$rot/target/start"
    maven -Pproduction -DskipTests package || avbryt "Byggingen feilet, se meldingene over."
    [ -n "$(bygd_jar)" ] || avbryt "Byggingen ga ingen jar i target/."
    printf '%s\n' "$sum" >"$rot/target/.bygd"
}

# Maven's own use of old Java features is not the reader's business.
maven() (
    cd "$rot"
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
        mvn -B -q -Dstyle.color=never "$@"
)

installer_pakker() {
    finn_node
    [ ! -d "$rot/node_modules/lit" ] || return 0
    si "Henter npm-pakkene"
    (cd "$rot" && npm ci --silent --ignore-scripts --no-audit --no-fund) || avbryt "Fikk ikke hentet npm-pakkene."
}
