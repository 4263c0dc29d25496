package no.medvirk.tilgang.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The names of RFC 7643 and 7644, and the shapes that every resource has. */
final class Scim {

    static final String MEDIA_TYPE = "application/scim+json";
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    /** What an employee of a municipality has beyond a user: {@code fnr} and {@code hprNummer}. */
    static final String ANSATT = "urn:medvirk:params:scim:schemas:1.0:Ansatt";

    /** What a group gives: {@code rolle} (code) in {@code enhet} (id). */
    static final String TILGANG = "urn:medvirk:params:scim:schemas:1.0:Tilgang";

    static final int LARGEST_PAGE = 200;

    private Scim() {}

    static String location(String kommune, String kind, Object id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/scim/v2/{kommune}/{kind}/{id}")
                .buildAndExpand(kommune, kind, id)
                .toUriString();
    }

    static Map<String, Object> list(List<Map<String, Object>> resources, int total, int startIndex) {
        var list = new LinkedHashMap<String, Object>();
        list.put("schemas", List.of(LIST));
        list.put("totalResults", total);
        list.put("startIndex", startIndex);
        list.put("itemsPerPage", resources.size());
        list.put("Resources", resources);
        return list;
    }

    /** RFC 7644 § 3.4.2.4: an index below 1 means 1, a count below 0 means 0. */
    record Side(int startIndex, int count) {

        Side {
            startIndex = Math.max(1, startIndex);
            count = Math.clamp(count, 0, LARGEST_PAGE);
        }

        int skip() {
            return startIndex - 1;
        }
    }
}
