/** Technical kernel: database session, errors, languages. Knows no domain. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package no.medvirk.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
