/** Row-level security, identifiers and the embedded database. */
@NullMarked
package no.medvirk.platform.database;

import org.jspecify.annotations.NullMarked;
