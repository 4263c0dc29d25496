/** A simulator of Folkeregisteret and of Maskinporten, who lets the portal in to it. All its people are made up. */
@NullMarked
package no.medvirk.demo.folkeregister;

import org.jspecify.annotations.NullMarked;
