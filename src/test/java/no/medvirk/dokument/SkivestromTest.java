package no.medvirk.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkivestromTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Skivestrom.SLICE - 1, Skivestrom.SLICE, Skivestrom.SLICE + 1, 3 * Skivestrom.SLICE})
    void readsAllBytesOnceAndInOrder(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);

        var stream = new Skivestrom((from, n) -> Arrays.copyOfRange(content, (int) from, (int) from + n), size);

        assertThat(stream).hasBinaryContent(content);
        assertThat(stream.read()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2000})
    void readsByteByByte(int size) {
        var stream = new Skivestrom((from, n) -> new byte[] {(byte) 0xFF}, size);
        for (int i = 0; i < size; i++) {
            assertThat(stream.read()).isEqualTo(255);
        }
        assertThat(stream.read()).isEqualTo(-1);
    }
}
