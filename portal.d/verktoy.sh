# What the portal needs on the machine: a JDK, Maven, Node with npm, and for the tests a browser.

# $1: a Java home. Prints its major version; nothing if it is no JDK.
jdk_versjon() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# Prints the places where a JDK may be, one a line, the wanted first.
jdk_steder() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25+ 2>/dev/null || :
    if javac=$(command -v javac); then
        javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
        dirname "$(dirname "$javac")"
    fi
    for sted in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* "${SDKMAN_DIR:-${HOME:-/root}/.sdkman}"/candidates/java/* \
        "${HOME:-/root}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ ! -x "$sted/bin/javac" ] || printf '%s\n' "$sted"
    done
}

# Sets JAVA_HOME and PATH so that Maven and the portal run on a JDK that can build it.
finn_jdk() {
    eldre=
    funnet=$(jdk_steder | while IFS= read -r sted; do
        versjon=$(jdk_versjon "$sted")
        [ "${versjon:-0}" -lt 25 ] || { printf '%s' "$sted" && break; }
    done)
    if [ -z "$funnet" ]; then
        eldre=$(jdk_steder | while IFS= read -r sted; do jdk_versjon "$sted"; done | sort -n | tail -1)
        avbryt "Medvirk trenger JDK 25 eller nyere${eldre:+ (fant bare $eldre)}: installer den, og la JAVA_HOME peke dit."
    fi
    JAVA_HOME=$funnet
    PATH=$JAVA_HOME/bin:$PATH
    export JAVA_HOME PATH
}

finn_maven() {
    command -v mvn >/dev/null || avbryt "Medvirk bygges med Maven, men mvn finnes ikke: installer Maven 3.8 eller nyere."
}

node_duger() {
    versjon=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
    [ "${versjon:-0}" -ge 24 ] && command -v npm >/dev/null
}

# Puts Node 24 with npm first on PATH: the machine's own, else one from the npm registry, kept in the cache.
finn_node() {
    ! node_duger || return 0
    os=$(uname -s | tr '[:upper:]' '[:lower:]')
    case $(uname -m) in
        x86_64 | amd64) ark=x64 ;;
        aarch64 | arm64) ark=arm64 ;;
        *) avbryt "Medvirk trenger Node 24 eller nyere: installer den for $(uname -m)." ;;
    esac
    cache=${MEDVIRK_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/medvirk}
    node_hjem=$cache/node-24-$os-$ark
    [ -x "$node_hjem/bin/node" ] || hent_node "node-$os-$ark@24" npm@11 "$node_hjem"
    PATH=$node_hjem/bin:$PATH
    export PATH
    node_duger || avbryt "Node i $node_hjem virker ikke: slett mappen og prøv igjen."
}

# $1, $2: the packages of Node and npm; $3: where they go. Laid out beside it and moved, so that half of one never counts.
hent_node() {
    command -v npm >/dev/null || avbryt "Medvirk trenger Node 24 eller nyere med npm: installer den."
    si "Henter Node 24 til $3"
    mkdir -p "$(dirname "$3")"
    midl=$(mktemp -d "$3.XXXXXX")
    (
        cd "$midl"
        node_pakke=$(npm pack --silent "$1")
        npm_pakke=$(npm pack --silent "$2")
        mkdir -p bin lib/node_modules/npm
        tar -xzf "$node_pakke" package/bin/node
        mv package/bin/node bin/node
        rm -r package
        tar -xzf "$npm_pakke" -C lib/node_modules/npm --strip-components 1
        ln -s ../lib/node_modules/npm/bin/npm-cli.js bin/npm
        ln -s ../lib/node_modules/npm/bin/npx-cli.js bin/npx
        chmod 755 . bin/node lib/node_modules/npm/bin/npm-cli.js lib/node_modules/npm/bin/npx-cli.js
        rm "$node_pakke" "$npm_pakke"
    ) || {
        rm -rf "$midl"
        avbryt "Fikk ikke hentet Node 24 fra npm: sjekk nettet, eller installer Node 24 selv."
    }
    mv "$midl" "$3" 2>/dev/null || rm -rf "$midl"
}

har_nettleser() {
    { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null &&
        command -v chromedriver >/dev/null
}

# The journeys run in Chromium.
finn_nettleser() {
    ! har_nettleser || return 0
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null ||
        avbryt "Testene trenger Chromium og chromedriver: installer dem (Debian: apt-get install chromium chromium-driver)."
    si "Installerer Chromium"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null ||
        avbryt "Fikk ikke installert Chromium og chromedriver."
    har_nettleser || avbryt "Chromium og chromedriver er installert, men finnes ikke på PATH."
}
