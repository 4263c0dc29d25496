/** Test-ID-porten: an OpenID provider of the demo's own, that behaves as ID-porten, HelseID and Entra ID do. */
@NullMarked
package no.medvirk.demo.testidporten;

import org.jspecify.annotations.NullMarked;
