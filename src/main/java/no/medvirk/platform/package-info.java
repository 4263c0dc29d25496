/** Technical kernel: database session, errors, languages. Knows no domain. */
@NullMarked
package no.medvirk.platform;

import org.jspecify.annotations.NullMarked;
