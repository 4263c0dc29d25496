/** Adapters to national components, each behind a port that another module owns. */
@NullMarked
package no.medvirk.nasjonalt;

import org.jspecify.annotations.NullMarked;
