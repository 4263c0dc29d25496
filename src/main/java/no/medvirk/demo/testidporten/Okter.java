package no.medvirk.demo.testidporten;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is logged in at one issuer, by the session id that the browser has in a cookie. */
final class Okter {

    private final Map<String, Palogging> okter = new ConcurrentHashMap<>();

    void begin(Palogging palogging) {
        okter.put(palogging.sid(), palogging);
    }

    Optional<Palogging> find(String sid) {
        return Optional.ofNullable(okter.get(sid));
    }

    void end(String sid) {
        okter.remove(sid);
    }
}
