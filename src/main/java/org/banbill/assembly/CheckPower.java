package org.banbill.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Jurisdiction.Competence;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Outline;
import org.banbill.source.YamlScalar;

/**
 * A place does not claim a power that it lacks: its instrument is one of its level of government, and a city or state
 * says what it cannot enact.
 */
final class CheckPower {

    /** Levels above which another one always stands. */
    private static final Set<String> UNDER_ANOTHER = Set.of("state", "city");

    private final DraftRequest request;
    private final Jurisdiction place;
    private final Sources sources;
    private final Findings findings;

    CheckPower(DraftRequest request, Sources sources) {
        this.request = request;
        this.place = request.jurisdiction();
        this.sources = sources;
        this.findings = sources.findings();
    }

    /** Whether the place may enact it; where not, each reason becomes a finding. */
    boolean holds(Tradition tradition, Outline outline) {
        boolean outlineFits = isFor(outline.governments());
        boolean traditionFits = isFor(tradition.governments());
        boolean saysLimits = !UNDER_ANOTHER.contains(place.level()) || saysLimits();
        if (!outlineFits) {
            refuse(
                    request.outline().isPresent() ? Position.COMMAND_LINE : position(place.outline()),
                    "outline",
                    outline.id(),
                    outline.governments(),
                    "clauses/outlines",
                    fitting(
                            sources.library().outlineIds(),
                            id -> sources.library().outline(id).value().map(Outline::governments)));
        }
        if (!traditionFits) {
            refuse(
                    position(place.tradition()),
                    "tradition",
                    tradition.id(),
                    tradition.governments(),
                    "jurisdictions/traditions",
                    fitting(
                            sources.places().traditionIds(),
                            id -> sources.places().tradition(id).value().map(Tradition::governments)));
        }
        if (!saysLimits) {
            findings.error(Rule.MISSING_COMPETENCE, place.position(), place.id(), place.level());
        }
        return outlineFits && traditionFits && saysLimits;
    }

    private boolean isFor(List<String> governments) {
        return governments.isEmpty() || governments.contains(place.level());
    }

    /** What limits a state says nothing of what a city of it cannot do. */
    private boolean saysLimits() {
        Set<Position> ofOtherLevels = place.lineage().stream()
                .flatMap(id -> sources.places().jurisdiction(id).value().stream())
                .filter(above -> !above.level().equals(place.level()))
                .flatMap(above -> above.competence().stream())
                .map(Competence::position)
                .collect(Collectors.toSet());
        return place.competence().stream().map(Competence::position).anyMatch(limit -> !ofOtherLevels.contains(limit));
    }

    /** What a place takes over stands in the file of another one: the mistake is in its own. */
    private Position position(Optional<YamlScalar> written) {
        return written.map(YamlScalar::position)
                .filter(position -> position.file().equals(place.position().file()))
                .orElse(place.position());
    }

    private void refuse(
            Position position, String key, String id, List<String> governments, String home, Set<String> fitting) {
        findings.error(
                fitting.isEmpty() ? Rule.WRONG_LEVEL.as("none-fits") : Rule.WRONG_LEVEL,
                position,
                key,
                id,
                Message.anyOf(governments),
                place.id(),
                place.level(),
                home,
                fitting);
    }

    private Set<String> fitting(Set<String> ids, Function<String, Optional<List<String>>> governmentsOf) {
        return ids.stream()
                .filter(id -> governmentsOf
                        .apply(id)
                        .filter(governments -> governments.contains(place.level()))
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
