/** Login by ID-porten, HelseID and Entra ID, and what guards the web: sessions, CSRF, headers. */
@NullMarked
package no.medvirk.tilgang.innlogging;

import org.jspecify.annotations.NullMarked;
