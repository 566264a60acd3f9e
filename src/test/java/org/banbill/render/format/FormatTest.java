package org.banbill.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.BritishBill;
import org.banbill.render.Annotations;
import org.banbill.render.RenderOptions;
import org.banbill.render.RenderedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every form keeps to, those that are still to come too. */
class FormatTest {

    private static final Bill BILL = BritishBill.bill();
    private static final RenderOptions ANNOTATED = new RenderOptions(Annotations.SHOWN, List.of());

    @ParameterizedTest
    @EnumSource
    void aFormIsFoundByItsNameAndItsFilesEndInIt(Format format) {
        assertThat(Format.of(format.id())).contains(format);
        assertThat(format.renderer().render(BILL, RenderOptions.PLAIN))
                .hasSize(1)
                .extracting(RenderedFile::ending)
                .containsExactly("." + format.id());
        assertThat(format.renderer().render(BILL, ANNOTATED))
                .extracting(RenderedFile::ending)
                .allMatch(ending -> ending.endsWith("." + format.id()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theSameBillGivesTheSameBytes(Format format) {
        List<RenderedFile> one = format.renderer().render(BILL, ANNOTATED);
        List<RenderedFile> other = format.renderer().render(BILL, ANNOTATED);
        assertThat(one).hasSameSizeAs(other);
        for (int index = 0; index < one.size(); index++) {
            assertThat(one.get(index).bytes()).isEqualTo(other.get(index).bytes());
        }
    }

    /** What is done to the parts is done to the same parts as are otherwise written at once. */
    @ParameterizedTest
    @EnumSource
    void aStepThatChangesNothingChangesNoByte(Format format) {
        RenderOptions stepped = new RenderOptions(Annotations.NONE, List.of(parts -> parts));
        assertThat(format.renderer().render(BILL, stepped).get(0).bytes())
                .isEqualTo(format.renderer()
                        .render(BILL, RenderOptions.PLAIN)
                        .get(0)
                        .bytes());
    }
}
