package no.medvirk.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiltypeTest {

    @Test
    void knowsTheFourTypesByTheirContent() {
        assertThat(Filtype.of(Filer.PDF)).contains(Filtype.PDF);
        assertThat(Filtype.of(Filer.PNG)).contains(Filtype.PNG);
        assertThat(Filtype.of(Filer.JPEG)).contains(Filtype.JPEG);
        assertThat(Filtype.of(Filer.HEIC)).contains(Filtype.HEIC);
    }

    @ParameterizedTest
    @MethodSource
    void takesNothingElse(byte[] content) {
        assertThat(Filtype.of(content)).isEmpty();
    }

    static Stream<byte[]> takesNothingElse() {
        return Stream.of(
                Filer.EXE,
                Filer.text("MZ\u0090\u0000 %PDF-1.7"),
                Filer.text("<html><script>alert(1)</script>"),
                Filer.text("<!DOCTYPE html>\n<title>%PDF-1.7</title>"),
                Filer.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                Filer.text("GIF89a"),
                Filer.text("PK\u0003\u0004"),
                Filer.text("#!/bin/sh\nrm -rf /"),
                Filer.text("Bare tekst"),
                new byte[] {0});
    }
}
