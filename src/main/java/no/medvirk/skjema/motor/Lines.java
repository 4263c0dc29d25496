package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import no.medvirk.skjema.motor.Node.Slot;

/** What has been answered, as lines to read: headings and questions with their answers. */
public final class Lines {

    /** A line: level from 1, heading or question, and the answers in words. */
    public record Line(String linkId, int level, String text, List<String> answers, boolean heading) {}

    private final Enablement enablement;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Answers answers, String language) {
        this.enablement = new Enablement(answers);
        this.words = new Words(language);
    }

    /** The enabled and answered lines in the order of the form; groups without an answer are left out. */
    public static List<Line> of(Answers answers, String language) {
        Lines reader = new Lines(answers, language);
        reader.slot(answers.root, 1);
        return List.copyOf(reader.lines);
    }

    private void slot(Slot slot, int level) {
        for (Node node : slot.nodes) {
            if (!enablement.enabled(node) || node.item.display() || node.item.hidden()) {
                continue;
            }
            if (node.item.group()) {
                group(node, level);
            } else {
                question(node, level);
            }
        }
    }

    private void group(Node node, int level) {
        int at = lines.size();
        node.slots.forEach(slot -> slot(slot, level + 1));
        if (lines.size() > at) {
            lines.add(at, new Line(node.item.linkId(), level, node.item.text(), List.of(), true));
        }
    }

    private void question(Node node, int level) {
        List<String> answers = enablement.answers(node).stream()
                .map(value -> words.of(node.item, value))
                .toList();
        if (!answers.isEmpty()) {
            lines.add(new Line(node.item.linkId(), level, node.item.text(), answers, false));
        }
        node.slots.forEach(slot -> slot(slot, level + 1));
    }
}
