package org.banbill.render;

import java.util.List;
import org.banbill.bill.Bill;

/** A form in which a bill is handed out: a Word document, a web page, plain text. */
public interface Renderer {

    /** The files of a bill. The same bill gives the same bytes; what the form cannot show it does not drop silently. */
    List<RenderedFile> render(Bill bill, RenderOptions options);
}
