package org.banbill.bench;

import java.util.List;
import java.util.Locale;

/**
 * Made-up cities that are lawful: each takes over the ordinance of San Francisco, and differs in what a city decides.
 */
final class Cities {

    private static final List<String> BODIES = List.of("City Council", "Common Council", "Town Board");

    private Cities() {}

    /** The file of the city of this number. */
    static String file(int number) {
        return """
                name: {en: City %1$d}
                level: city
                extends: us-ca-san-francisco
                parameters:
                  short-title: {value: Biometric Surveillance Ordinance of City %1$d}
                  country: {value: City %1$d, source: made up, checked: 2026-11-24, verified: no}
                  legislature: {value: the %2$s, forms: {capitals: %5$s, short: %2$s}, source: made up, verified: no}
                  supervisory-authority: {value: the Clerk of City %1$d, source: made up, verified: no}
                  code-chapter: {value: "%3$d.50"}
                  deletion-period: {value: %4$d days, why: the council wants it so}
                """.formatted(
                        number,
                        body(number),
                        1 + number % 90,
                        7 + number % 24,
                        body(number).toUpperCase(Locale.ROOT));
    }

    private static String body(int number) {
        return BODIES.get(number % BODIES.size());
    }
}
