package org.banbill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.finding.Result;
import org.banbill.render.Annotations;
import org.banbill.render.redline.RedlineRenderer;
import org.banbill.render.redline.Revision;
import org.banbill.render.word.WordRenderer;
import org.banbill.work.Comparing.Side;

/** Pairs of drafts that differ in every way that drafts can differ. */
final class RedlinePairs {

    private static final Path HOME = Path.of("").toAbsolutePath();

    private static final Revision REVISION = new Revision("Banbill", Instant.parse("2026-11-25T12:00:00Z"));

    /** Two drafts as a command names them. */
    record Drafts(String before, String after) {
        @Override
        public String toString() {
            return before + " | " + after;
        }
    }

    /** Two drafts and their redline as Word files. */
    static final class Written {

        private final byte[] before;
        private final byte[] after;
        private final byte[] redline;

        private Written(Bill before, Bill after) {
            this.before = word(before);
            this.after = word(after);
            this.redline = RedlinePairs.redline(before, after);
        }

        static Written of(Drafts drafts) {
            return new Written(bill(drafts.before()), bill(drafts.after()));
        }

        byte[] before() {
            return before.clone();
        }

        byte[] after() {
            return after.clone();
        }

        byte[] redline() {
            return redline.clone();
        }
    }

    private RedlinePairs() {}

    /** @param folder where places of their own are written */
    static List<Drafts> drafts(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("own/clauses/outlines"));
        Files.writeString(folder.resolve("own/jurisdiction.yaml"), """
                name: {ko: 우리나라}
                level: country
                extends: kr
                changes:
                  - {provision: public-authorities.ban.lend, do: remove, why: shorter}
                  - provision: public-authorities.human
                    do: replace
                    why: plainer
                    text: {ko: 사람이 결정하였거나 결과를 검토하였다는 사정은 책임을 면하게 하지 아니한다.}
                  - provision: public-authorities.ban
                    do: extend
                    why: more
                    text: {ko: 그 밖에 이와 비슷한 행위}
                """);
        String outline = Files.readString(HOME.resolve("clauses/outlines/uk-act.yaml"))
                .replace("[action, collective-action, repair, courts]", "[repair, action, collective-action, courts]")
                .replace("severability, ", "")
                .replace("[authority, ", "[severability, authority, ");
        Files.writeString(folder.resolve("own/clauses/outlines/other-order.yaml"), outline);
        Files.createDirectories(folder.resolve("moved/clauses/outlines"));
        Files.writeString(folder.resolve("moved/clauses/outlines/other-order.yaml"), outline);
        Files.writeString(folder.resolve("moved/jurisdiction.yaml"), """
                name: {en: Elsewhere}
                level: country
                extends: gb
                outline: other-order
                """);
        String longer = longer(folder);
        String own = "'" + folder.resolve("own") + "'";
        String moved = moved(folder);
        List<Drafts> drafts = new ArrayList<>();
        for (String same : List.of("kr", "kr-11", "gb", "us", "us-ca-san-francisco", "eu")) {
            drafts.add(new Drafts(same, same));
        }
        drafts.add(new Drafts("kr", "kr --set deletion-period='14 days'"));
        drafts.add(new Drafts("kr", "kr --without other-laws"));
        drafts.add(new Drafts("kr --without other-laws", "kr"));
        drafts.add(new Drafts("kr", "kr --without purpose"));
        drafts.add(new Drafts("kr", own));
        drafts.add(new Drafts(own, "kr --set deletion-period='2 months'"));
        drafts.add(new Drafts("kr", "kr-11"));
        drafts.add(new Drafts("gb", "gb --without extent --without severability --set deletion-period='14 days'"));
        drafts.add(new Drafts("gb", "gb --with findings"));
        drafts.add(new Drafts("gb", longer));
        drafts.add(new Drafts(longer, "gb"));
        drafts.add(new Drafts("gb", moved));
        drafts.add(new Drafts(moved, "gb --without complaints --without courts"));
        drafts.add(new Drafts("gb", "us"));
        drafts.add(new Drafts("us", "us --without severability --without findings"));
        drafts.add(new Drafts("us", "us-ca-san-francisco"));
        drafts.add(new Drafts("us-ca-san-francisco", "us-ca-san-francisco --set deletion-period='14 days'"));
        drafts.add(new Drafts("eu", "gb"));
        drafts.add(new Drafts("eu", "eu --without complaints"));
        drafts.add(new Drafts("us", "kr"));
        return drafts;
    }

    /** A place whose British Act has a list with one more item, and a new sentence before a new provision. */
    static String longer(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("longer"));
        Files.writeString(folder.resolve("longer/jurisdiction.yaml"), """
                name: {en: Longer}
                level: country
                extends: gb
                changes:
                  - {provision: public-authorities.ban, do: extend, why: more, text: do the like by another name}
                  - provision: offences.orders
                    do: replace
                    why: clearer
                    text: An order of a superior is no defence, and whoever gives it is liable as if that person had carried it out. No order lifts this.
                  - {provision: offences.orders, do: add, why: more, text: A contract is no defence either.}
                """);
        return "'" + folder.resolve("longer") + "'";
    }

    /** A place that takes over the British Act in another order. */
    static String moved(Path folder) {
        return "'" + folder.resolve("moved") + "'";
    }

    static Bill bill(String written) {
        String home = System.getProperty("banbill.home");
        System.setProperty("banbill.home", HOME.toString());
        try {
            Result<Side> side = Operand.read(written, "", java.util.Optional.empty(), Home.open());
            return side.value()
                    .orElseThrow(() -> new AssertionError(written + ": " + side.findings()))
                    .bill();
        } finally {
            if (home == null) {
                System.clearProperty("banbill.home");
            } else {
                System.setProperty("banbill.home", home);
            }
        }
    }

    private static byte[] word(Bill bill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WordRenderer.write(bill, Annotations.NONE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] redline(Bill before, Bill after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RedlineRenderer.write(before, after, REVISION, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
