package org.banbill.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.change.Remark.Note;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.source.Days;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;

/** Reads what people noted beside provisions. */
public final class RemarkReader {

    private static final Set<String> KEYS = Set.of("provision", "by", "on", "text", "resolved", "answers");

    private final Findings findings;

    private RemarkReader(Findings findings) {
        this.findings = findings;
    }

    /** The remarks under the key {@code remarks}. */
    public static Result<List<Remark>> of(YamlMapping owner) {
        return Result.from(findings -> Optional.of(new RemarkReader(findings).remarks(owner)));
    }

    private List<Remark> remarks(YamlMapping owner) {
        List<Remark> remarks = new ArrayList<>();
        for (YamlMapping mapping : mappings(owner, "remarks")) {
            mapping.refuseOtherKeys(KEYS, findings);
            Optional<YamlScalar> provision = mapping.expectText("provision", findings);
            Optional<Note> note = note(mapping);
            List<Note> answers = new ArrayList<>();
            for (YamlMapping answer : mappings(mapping, "answers")) {
                answer.refuseOtherKeys(Set.of("by", "on", "text", "resolved"), findings);
                note(answer).ifPresent(answers::add);
            }
            if (provision.isPresent() && note.isPresent()) {
                remarks.add(new Remark(provision.get(), note.get(), answers));
            }
        }
        return remarks;
    }

    private List<YamlMapping> mappings(YamlMapping owner, String key) {
        return owner.findSequence(key, findings)
                .map(sequence -> sequence.expectMappings(findings))
                .orElse(List.of());
    }

    private Optional<Note> note(YamlMapping mapping) {
        Optional<YamlScalar> on = mapping.findText("on", findings);
        on.ifPresent(moment -> Days.checkMoment(moment, findings));
        Optional<YamlScalar> by = mapping.findText("by", findings);
        boolean isResolved = mapping.isYes("resolved", findings);
        return words(mapping).map(text -> new Note(by, on, text, isResolved));
    }

    /** Whoever marks a place in Word may write nothing beside it. */
    private Optional<YamlScalar> words(YamlMapping mapping) {
        return mapping.find("text")
                .flatMap(YamlNode::asScalar)
                .filter(text -> text.text().isEmpty())
                .or(() -> mapping.expectText("text", findings));
    }
}
