package org.banbill.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.render.format.Format;
import org.banbill.render.house.HouseTemplate;

/**
 * In which forms a draft is wanted, and what is done to its Word files.
 *
 * @param papers which papers of the bill
 * @param isAnnotated whether there is a copy with notes, precedents and demands
 * @param template an office's own look
 * @param isScrubbed whether the Word files name no author, company, path or time
 */
public record DraftOrder(
        List<Format> formats,
        PapersWanted papers,
        boolean isAnnotated,
        Optional<HouseTemplate> template,
        boolean isScrubbed) {

    /** The bill as Word, and nothing else. */
    public static final DraftOrder PLAIN =
            new DraftOrder(List.of(Format.DOCX), PapersWanted.NONE, false, Optional.empty(), false);

    public DraftOrder {
        formats = List.copyOf(formats);
    }

    /** The same, in the look of a template; none, with a finding, where the file is none. */
    public Result<DraftOrder> in(Path templateFile) {
        return Result.from(findings -> HouseTemplate.open(templateFile, findings)
                .map(house -> new DraftOrder(formats, papers, isAnnotated, Optional.of(house), isScrubbed)));
    }

    /**
     * What is asked for Word files where none are wanted.
     *
     * @param asked the options for Word files that were given, as their user wrote them
     */
    public List<Finding> misplaced(List<String> asked) {
        return formats.contains(Format.DOCX)
                ? List.of()
                : asked.stream()
                        .map(option -> Finding.error(Rule.WRONG_VALUE.as("for-word"), Position.COMMAND_LINE, option))
                        .toList();
    }
}
