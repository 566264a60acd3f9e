package org.banbill.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.DraftRequest;
import org.banbill.bill.Bill;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.Loaded;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a warm draft: reading what is there from memory, assembling, writing Word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Loops {

    private Folder home;
    private Assembly assembly;
    private Loaded<Jurisdiction> place;
    private Bill bill;

    @Setup
    public void read() {
        home = DiskFolder.home(Path.of(System.getProperty("banbill.home")));
        Places places = Places.of(home.in("jurisdictions"));
        assembly = new Assembly(Library.of(home.in("clauses")), places, "0");
        place = places.jurisdiction("gb");
        bill = assemble();
    }

    /** The files are read already; their YAML is not parsed. */
    @Benchmark
    public Bill parseAndAssemble() {
        Places places = Places.of(home.in("jurisdictions"));
        return draft(new Assembly(Library.of(home.in("clauses")), places, "0"), places.jurisdiction("gb"));
    }

    @Benchmark
    public Bill assemble() {
        return draft(assembly, place);
    }

    @Benchmark
    public int writeWord() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        WordRenderer.write(bill, Annotations.NONE, out);
        return out.size();
    }

    private static Bill draft(Assembly assembly, Loaded<Jurisdiction> place) {
        return assembly.draft(new DraftRequest(
                        place,
                        place.value().orElseThrow().languages().get(0),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Map.of()))
                .value()
                .orElseThrow()
                .bill();
    }
}
