package no.medvirk.skjema.uttrykk;

import java.util.List;

/** {@code $this}, {@code $index} (-1 where there is none) and {@code $total}. */
record Frame(List<Object> self, int index, List<Object> total) {}
