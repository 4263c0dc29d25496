/** Skatteetaten's Folkeregister API, behind the port of the module innbygger. */
@NullMarked
package no.medvirk.nasjonalt.folkeregister;

import org.jspecify.annotations.NullMarked;
