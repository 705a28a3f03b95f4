package org.glossator.review.report;

import java.util.List;
import java.util.Locale;
import org.glossator.message.Message;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Wording;

/// Who said what, as a table whose cells are the darker the larger their share of what the first layer said; cells in
/// which both agree in another colour. A table, and not a drawing, so that it can be read aloud, printed and copied.
final class MatrixPicture {

    private static final double DARKEST = 0.6;

    private final Confusion confusion;
    private final List<String> names;

    MatrixPicture(Confusion confusion) {
        this.confusion = confusion;
        this.names = confusion.categories().stream()
                .map(category -> Wording.of(category).english())
                .toList();
    }

    void draw(Html page) {
        String first = confusion.pair().first().name();
        String second = confusion.pair().second().name();
        page.open("table", "class", "matrix");
        page.element("caption", Message.of("agreement.matrix", first, second).english());
        page.open("thead").open("tr").element("th", "");
        names.forEach(name -> page.element("th", name, "scope", "col"));
        page.close().close().open("tbody");
        for (int row = 0; row < names.size(); row++) {
            page.open("tr").element("th", names.get(row), "scope", "row");
            long sum = confusion.counts().get(row).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            for (int column = 0; column < names.size(); column++) {
                cell(page, row, column, sum);
            }
            page.close().line();
        }
        page.close().close();
    }

    private void cell(Html page, int row, int column, long sum) {
        long count = confusion.at(row, column);
        double share = sum == 0 ? 0 : DARKEST * count / sum;
        String tint = String.format(Locale.ROOT, "--share:%.0f%%", 100 * share);
        String title = Message.of(
                        "agreement.cell",
                        confusion.pair().first().name(),
                        names.get(row),
                        confusion.pair().second().name(),
                        names.get(column),
                        count)
                .english();
        page.element(
                "td",
                count == 0 ? "" : String.valueOf(count),
                "class",
                row == column ? "agree" : "differ",
                "style",
                tint,
                "title",
                title);
    }
}
