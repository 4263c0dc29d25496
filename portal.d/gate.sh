# The whole gate: cheap checks first, so that a missing semicolon does not wait for the browsers.

steg() {
    si ""
    si "== $1"
    shift
    "$@" || avbryt "Kontrollen stoppet: $* feilet."
}


verktoy() {
    navn=$1
    shift
    (cd "$rot" && PATH=$rot/node_modules/.bin:$PATH && "$navn" "$@")
}

kjor_gaten() {
    finn_jdk
    finn_maven
    finn_nettleser
    installer_pakker
    steg "Format: Java" maven spotless:check
    steg "Format: TypeScript" verktoy prettier --check frontend vite.config.ts eslint.config.js
    steg "Lint: TypeScript" verktoy eslint --max-warnings 0 frontend
    steg "Produksjonsbygg" bygg
    pakk_ut
    steg "Typer: TypeScript" verktoy tsc --noEmit
    # A text in the code that no translator has seen turns up in the list here, and the next step misses it.
    steg "Tekster: hent fra koden" verktoy lit-localize extract
    steg "Tester: TypeScript" verktoy vitest run
    steg "Tester: Java, reiser og tilgjengelighet" maven test
    si ""
    si "Alt er i orden."
}

rett_formatet() {
    finn_jdk
    finn_maven
    installer_pakker
    maven spotless:apply
    verktoy prettier --write frontend vite.config.ts eslint.config.js
}

skriv_krav() {
    finn_jdk
    finn_maven
    finn_node
    maven test -Dtest=KravsporingTest -Dkrav.skriv=true -Dsurefire.failIfNoSpecifiedTests=false
}
