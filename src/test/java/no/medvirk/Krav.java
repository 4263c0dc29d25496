package no.medvirk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which requirements of {@code docs/krav-tekster.tsv} a test shows, by their ids: {@code @Krav({"K101", "K143"})}.
 * On a class it holds for each of its tests. {@code docs/krav.md} is made from these.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Krav {
    String[] value();
}
