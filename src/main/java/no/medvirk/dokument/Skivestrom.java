package no.medvirk.dokument;

import java.io.InputStream;
import java.util.Objects;

/** Reads something large from where it lies, one slice after the other. */
final class Skivestrom extends InputStream {

    static final int SLICE = 512 * 1024;

    /** Gives the bytes from a place on, at most so many. */
    interface Source {
        byte[] slice(long from, int length);
    }

    private final Source source;
    private final long size;
    private long fetched;
    private byte[] slice = {};
    private int position;

    Skivestrom(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public int read() {
        return fill() ? Byte.toUnsignedInt(slice[position++]) : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, slice.length - position);
        System.arraycopy(slice, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        if (position < slice.length) {
            return true;
        }
        if (fetched >= size) {
            return false;
        }
        slice = source.slice(fetched, (int) Math.min(SLICE, size - fetched));
        fetched += slice.length;
        position = 0;
        return slice.length > 0;
    }
}
