package no.medvirk.nettleser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * Fills in a form in the preview with nothing but the keyboard: Tab to the next field, arrows and space to choose, and typing
 * what its kind and its limits ask for. What is answered already is left as it is.
 */
final class Tastatur {

    /** More presses of Tab than any form here has things to stop at. */
    private static final int MOST = 1500;

    private final Nettleser nettleser;
    private final Svarforslag forslag;

    Tastatur(Nettleser nettleser, Svarforslag forslag) {
        this.nettleser = nettleser;
        this.forslag = forslag;
    }

    /** From the heading of the form and through all of it once; on every page where it has several. */
    void fillIn() {
        nettleser.script("document.querySelector('#skjema-tittel').scrollIntoView();"
                + "document.getSelection().collapse(document.querySelector('#skjema-tittel'), 0)");
        Set<String> seen = new HashSet<>();
        boolean begun = false;
        for (int i = 0; i < MOST; i++) {
            press(Keys.TAB);
            var field = active();
            if (!begun && !field.inside()) {
                continue;
            }
            begun = true;
            if (!field.inside()) {
                return;
            }
            if (seen.add(field.id())) {
                answer(field);
            }
        }
        throw new IllegalStateException(
                "Tab never leaves the form; of " + seen.size() + " places it is now at " + active());
    }

    private void answer(Sted field) {
        switch (field.kind()) {
            case "radio", "checkbox" -> {
                if (!field.answered()) {
                    press(Keys.SPACE);
                }
            }
            case "select-one" -> {
                if (!field.answered()) {
                    press(Keys.ARROW_DOWN);
                }
            }
            case "range" -> press(Keys.ARROW_RIGHT);
            case "file" ->
                nettleser
                        .driver()
                        .findElement(By.id(field.id()))
                        .sendKeys(forslag.file(field.linkId()).toString());
            case "one-more" -> {
                press(Keys.ENTER);
                Portalinstans.pause(300); // the new field takes the focus
                answer(active());
            }
            case "button", "other" -> {
                // Nothing to answer: help to unfold, one more that need not be.
            }
            default -> {
                if (!field.answered()) {
                    type(forslag.text(field.linkId(), field.label(), field.kind()));
                }
            }
        }
        if (field.kind().equals("combobox")) {
            press(Keys.ARROW_DOWN);
            press(Keys.ENTER);
        }
    }

    /** Where focus is. */
    private record Sted(boolean inside, String id, String linkId, String kind, String label, boolean answered) {}

    private Sted active() {
        @SuppressWarnings("unchecked")
        var found = new HashMap<>((Map<String, Object>) nettleser.script("""
                const at = document.activeElement;
                const field = at.closest('mv-felt');
                const kind = () => {
                    if (at.getAttribute('role') === 'combobox') return 'combobox';
                    if (at.matches('input, textarea, select')) return at.type;
                    const lacks = field && field.node.slots.length < (field.node.item.limits.minOccurs || 1);
                    if (at.matches('.mv-skjema-flere') && lacks) return 'one-more';
                    return at.matches('button') ? 'button' : 'other';
                };
                const answered = () => {
                    if (at.matches('[type=radio]')) return !!document.querySelector(`[name="${CSS.escape(at.name)}"]:checked`);
                    if (at.matches('[type=checkbox]')) return field?.querySelectorAll(':checked').length >= (field?.node.item.limits.minOccurs || 1);
                    if (at.matches('select')) return at.selectedIndex > 0;
                    return !!at.value;
                };
                return {
                    inside: !!at.closest('mv-skjema'),
                    id: at.id || at.outerHTML.slice(0, 300),
                    linkId: field?.node?.item.linkId ?? '',
                    kind: kind(),
                    label: at.labels?.[0]?.textContent?.trim() ?? '',
                    answered: answered(),
                };
                """));
        return new Sted(
                (boolean) found.get("inside"),
                (String) found.get("id"),
                (String) found.get("linkId"),
                (String) found.get("kind"),
                (String) found.get("label"),
                (boolean) found.get("answered"));
    }

    private void press(Keys key) {
        new Actions(nettleser.driver()).sendKeys(key).perform();
    }

    private void type(String text) {
        new Actions(nettleser.driver()).sendKeys(text).perform();
    }
}
