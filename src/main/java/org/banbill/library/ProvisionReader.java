package org.banbill.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.library.DraftProvision.DefinitionsHere;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.Ids;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/** Reads the provisions of a clause text or a definition. */
final class ProvisionReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "heading",
            "text",
            "join",
            "items",
            "definitions",
            "after",
            "when",
            "option",
            "quotes",
            "quoted-tradition",
            "level",
            "number",
            "in-force",
            "side-by-side");

    private final Findings findings;
    /** How many quotations are being read, one in another. */
    private int quotations;
    /** How many provisions around say where the amended law was read. */
    private int lawsRead;

    ProvisionReader(Findings findings) {
        this.findings = findings;
    }

    List<DraftProvision> provisions(YamlSequence sequence) {
        List<DraftProvision> provisions = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        for (YamlMapping mapping : sequence.expectMappings(findings)) {
            DraftProvision provision = provision(mapping, provisions.size() + 1);
            Position earlier = seen.putIfAbsent(provision.id(), provision.position());
            if (earlier != null) {
                findings.error(Rule.DUPLICATE_ID.as("provision"), mapping.position(), provision.id(), earlier.line());
            } else {
                provisions.add(provision);
            }
        }
        return provisions;
    }

    /** A provision without an id is named by its place: {@code item-2}. */
    private DraftProvision provision(YamlMapping mapping, int place) {
        Optional<YamlScalar> id = mapping.findText("id", findings);
        id.ifPresent(scalar -> Ids.check(scalar.text(), scalar.position(), findings));
        return body(mapping, id.map(YamlScalar::text).orElse("item-" + place));
    }

    /** A provision without words, in the place of one that is missing. */
    static DraftProvision none(String id, Position position) {
        return DraftProvision.plain(
                id, Optional.empty(), new DraftText(List.of(), position), Join.NONE, Optional.empty(), position);
    }

    DraftProvision body(YamlMapping mapping, String id) {
        mapping.refuseOtherKeys(KEYS, findings);
        Quoting quoting = Quoting.read(mapping, findings);
        // a unit of another law may be nothing but its number, its heading and what stands in it
        Optional<YamlScalar> words =
                isUnitOfQuotation(mapping) ? mapping.findText("text", findings) : mapping.expectText("text", findings);
        DraftText text =
                words.map(scalar -> Marks.read(scalar, findings)).orElse(new DraftText(List.of(), mapping.position()));
        List<DraftProvision> items = items(mapping, quoting);
        return new DraftProvision(
                id,
                mapping.findText("heading", findings).map(scalar -> Marks.read(scalar, findings)),
                text,
                Join.find(mapping, findings).orElse(Join.NONE),
                items,
                definitions(mapping),
                mapping.findText("after", findings).map(scalar -> Marks.read(scalar, findings)),
                Condition.read(mapping, findings),
                option(mapping),
                quoting,
                mapping.position());
    }

    private boolean isUnitOfQuotation(YamlMapping mapping) {
        return quotations > 0 && mapping.find("items").isPresent();
    }

    private List<DraftProvision> items(YamlMapping mapping, Quoting quoting) {
        lawsRead += quoting.inForce().isPresent() ? 1 : 0;
        List<DraftProvision> items = quoting.isQuotation()
                ? quoted(mapping)
                : mapping.findSequence("items", findings).map(this::provisions).orElse(List.of());
        lawsRead -= quoting.inForce().isPresent() ? 1 : 0;
        return items;
    }

    private List<DraftProvision> quoted(YamlMapping mapping) {
        if (lawsRead == 0) {
            findings.error(Rule.MISSING_KEY.as("in-force"), mapping.keyPosition("quotes"));
        }
        if (mapping.find("items").isPresent()) {
            findings.error(Rule.WRONG_TYPE.as("items-and-quotes"), mapping.keyPosition("quotes"));
        }
        quotations++;
        List<DraftProvision> quoted =
                mapping.findSequence("quotes", findings).map(this::provisions).orElse(List.of());
        quotations--;
        return quoted;
    }

    private DefinitionsHere definitions(YamlMapping mapping) {
        Optional<YamlScalar> here = mapping.findText("definitions", findings);
        here.filter(scalar -> !scalar.text().equals("here"))
                .ifPresent(scalar -> findings.error(Rule.WRONG_TYPE.as("definitions"), scalar.position(), scalar));
        return here.isPresent() ? DefinitionsHere.YES : DefinitionsHere.NO;
    }

    private Map<String, String> option(YamlMapping mapping) {
        Map<String, String> option = new LinkedHashMap<>();
        mapping.findMapping("option", findings)
                .ifPresent(choices -> choices.keys()
                        .forEach(name ->
                                choices.findText(name, findings).ifPresent(choice -> option.put(name, choice.text()))));
        return option;
    }
}
