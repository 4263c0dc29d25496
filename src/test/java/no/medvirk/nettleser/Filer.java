package no.medvirk.nettleser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Files to attach. */
final class Filer {

    private Filer() {}

    static Path picture(Path folder, String name) {
        try {
            var file = folder.resolve(name);
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Windows program that says it is a PDF. */
    static Path programNamedPdf(Path folder) {
        try {
            var program = new byte[2048];
            program[0] = 'M';
            program[1] = 'Z';
            return Files.write(folder.resolve("brev.pdf"), program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path tooLarge(Path folder) {
        var file = folder.resolve("stor.pdf");
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.writeBytes("%PDF-1.7\n");
            content.setLength(26L * 1024 * 1024);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
