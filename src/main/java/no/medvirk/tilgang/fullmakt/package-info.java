/** Giving and withdrawing a power of attorney, and what staff register in its place. */
@NullMarked
@NamedInterface("fullmakt")
package no.medvirk.tilgang.fullmakt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
