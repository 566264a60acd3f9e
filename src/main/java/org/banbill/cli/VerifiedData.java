package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.review.Edit;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Review;
import org.banbill.work.Verifying;
import org.banbill.work.Verifying.Model;
import org.banbill.work.Verifying.Standing;

/**
 * What is known of a stray file, for programs.
 *
 * @param elsewhere edits that are none of a provision
 * @param standing empty where today's files cannot give the text
 */
record VerifiedData(Review review, List<Unplaced> elsewhere, Optional<Standing> standing) {

    /** As JSON. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", review.name());
        data.put("edition", edition(review.bill()));
        data.put(
                "edits",
                review.edits().placed().stream().map(VerifiedData::edit).toList());
        data.put("elsewhere", elsewhere.stream().map(VerifiedData::unplaced).toList());
        data.put("remarks", review.edits().remarks().size());
        data.put("model", standing.map(Standing::model).map(Model::id).orElse("unknown"));
        data.put(
                "differences",
                standing.map(Standing::differences).orElse(List.of()).stream()
                        .map(Catalogue.ENGLISH::say)
                        .toList());
        return data;
    }

    /** What speaks against the file, as findings in it. */
    List<Finding> findings() {
        Position file = Position.startOf(review.name());
        List<Finding> findings = new ArrayList<>();
        review.edits()
                .placed()
                .forEach(edit -> findings.add(Finding.warning(Rule.EDITED_SINCE, file, edit.provision())));
        elsewhere.forEach(edit ->
                findings.add(Finding.warning(Rule.EDITED_SINCE.as("elsewhere"), file, edit.where(), edit.why())));
        standing.filter(found -> found.model() == Model.FORGED || found.model() == Model.OTHER_TEXT)
                .ifPresent(found -> found.differences()
                        .forEach(difference -> findings.add(Finding.warning(
                                found.model() == Model.FORGED ? Rule.FORGED : Rule.OTHER_TEXT, file, difference))));
        return findings;
    }

    private static Map<String, Object> edition(Bill bill) {
        Edition edition = bill.edition();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", bill.title());
        data.put("jurisdiction", edition.jurisdiction());
        data.put("language", edition.language());
        data.put("outline", edition.outline());
        data.put("tradition", edition.tradition());
        data.put("options", new TreeMap<>(edition.options()));
        data.put("with", edition.with());
        data.put("without", edition.without());
        data.put("settings", new TreeMap<>(edition.settings()));
        data.put("values", Verifying.values(bill, Catalogue.ENGLISH));
        data.put("version", edition.version());
        data.put("fingerprint", edition.fingerprint());
        return data;
    }

    private static Map<String, Object> edit(Edit edit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", edit.kind().id());
        data.put("provision", edit.provision());
        edit.words().forEach((part, words) -> {
            Map<String, Object> texts = new LinkedHashMap<>();
            texts.put("before", words.before());
            texts.put("after", words.after());
            data.put(part.id(), texts);
        });
        data.put(
                "by",
                edit.by().stream().map(revision -> revision.author()).sorted().toList());
        return data;
    }

    private static Map<String, Object> unplaced(Unplaced edit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("where", Catalogue.ENGLISH.say(edit.where()));
        data.put("before", edit.before());
        data.put("after", edit.after());
        return data;
    }
}
