package org.glossator.ui.exporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Grouping;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.message.Message;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.exporting.model.Numbers;
import org.glossator.ui.exporting.model.ShareWords;

/// One file or a dataset folder, and how its documents are split.
final class PackingSection extends VBox {

    private final ExportModel model;
    private final Pick<PackingKind> kind;
    private final WordField shares = new WordField(this::takeShares);
    private final WordField folds = new WordField(this::takeFolds);
    private final Pick<Optional<String>> group = new Pick<>(PackingSection::groupWords, this::groupBy);
    private final CheckBox near = new CheckBox(Message.of("exporting.near").sentence());
    private final CheckBox stratified =
            new CheckBox(Message.of("exporting.stratified").sentence());
    private final WordField seed = new WordField(this::takeSeed);
    private final WordField licence = new WordField(this::takeLicence);
    private final WordField languages = new WordField(this::takeLanguages);
    private final HBox sharesRow;
    private final HBox foldsRow;
    private final List<HBox> splitRows;
    private final List<HBox> folderRows;

    PackingSection(ExportModel model) {
        this.model = model;
        kind = new Pick<>(each -> each.words(model.maker().writesFolder()), each -> pack(each::in));
        kind.setId("export-packing");
        shares.setId("export-shares");
        folds.setId("export-folds");
        group.setId("export-group");
        near.setId("export-near");
        near.setOnAction(_ -> group(grouping -> new Grouping(grouping.byField().orElse(null), near.isSelected())));
        stratified.setId("export-stratified");
        stratified.setOnAction(_ ->
                plan(plan -> new SplitPlan(plan.partition(), plan.seed(), plan.grouping(), stratified.isSelected())));
        seed.setId("export-seed");
        licence.setId("export-licence");
        licence.prompting(Message.of("exporting.licence-prompt"));
        languages.setId("export-languages");
        languages.prompting(Message.of("exporting.languages-prompt"));
        Rows rows = new Rows(Message.of("exporting.packing"));
        rows.add(Message.of("exporting.packing-as"), kind);
        sharesRow = rows.add(Message.of("exporting.shares"), shares);
        foldsRow = rows.add(Message.of("exporting.folds"), folds);
        splitRows = List.of(
                rows.add(Message.of("exporting.group"), group),
                rows.add(near),
                rows.add(stratified),
                rows.add(Message.of("exporting.seed"), seed));
        folderRows = List.of(
                rows.add(Message.of("exporting.licence"), licence),
                rows.add(Message.of("exporting.languages"), languages));
        getChildren().setAll(rows);
    }

    void show() {
        Packing packing = model.choice().packing();
        kind.offer(PackingKind.all(), PackingKind.of(packing));
        Optional<SplitPlan> plan = packing.splits();
        boolean byShare = plan.isPresent() && plan.get().partition() instanceof Partition.Shares;
        Rows.show(sharesRow, byShare);
        Rows.show(foldsRow, plan.isPresent() && !byShare);
        splitRows.forEach(row -> Rows.show(row, plan.isPresent()));
        folderRows.forEach(row -> Rows.show(row, packing.folder()));
        plan.ifPresent(this::show);
        licence.show(packing.licence());
        languages.show(String.join(", ", packing.languages()));
    }

    private void show(SplitPlan plan) {
        switch (plan.partition()) {
            case Partition.Shares each -> shares.show(ShareWords.of(each));
            case Partition.Folds(int count) -> folds.show(String.valueOf(count));
        }
        List<Optional<String>> fields = new ArrayList<>(List.of(Optional.empty()));
        model.supply().fields().forEach(field -> fields.add(Optional.of(field)));
        Optional<String> field = plan.grouping().byField();
        if (!fields.contains(field)) {
            fields.add(field);
        }
        group.offer(fields, field);
        near.setSelected(plan.grouping().nearDuplicates());
        stratified.setSelected(plan.stratified());
        seed.show(String.valueOf(plan.seed()));
    }

    private static String groupWords(Optional<String> field) {
        return field.map(name -> Message.of("exporting.group-by", name))
                .orElse(Message.of("exporting.group-none"))
                .sentence();
    }

    private void groupBy(Optional<String> field) {
        group(grouping -> new Grouping(field.orElse(null), grouping.nearDuplicates()));
    }

    private void group(UnaryOperator<Grouping> change) {
        plan(plan -> new SplitPlan(plan.partition(), plan.seed(), change.apply(plan.grouping()), plan.stratified()));
    }

    private boolean takeShares(String words) {
        var read = ShareWords.read(words);
        read.ifPresent(this::partition);
        return read.isPresent();
    }

    private boolean takeFolds(String words) {
        var read = Numbers.small(words).filter(Partition.Folds::isCount);
        read.ifPresent(count -> partition(new Partition.Folds(count)));
        return read.isPresent();
    }

    private boolean takeSeed(String words) {
        var read = Numbers.whole(words);
        read.ifPresent(
                number -> plan(plan -> new SplitPlan(plan.partition(), number, plan.grouping(), plan.stratified())));
        return read.isPresent();
    }

    private boolean takeLicence(String words) {
        pack(packing -> packing.licensed(words));
        return true;
    }

    private boolean takeLanguages(String words) {
        List<String> tags = Arrays.stream(words.split("[\\s,;]+"))
                .filter(each -> !each.isBlank())
                .toList();
        pack(packing -> packing.in(tags));
        return true;
    }

    private void partition(Partition partition) {
        plan(plan -> new SplitPlan(partition, plan.seed(), plan.grouping(), plan.stratified()));
    }

    private void plan(UnaryOperator<SplitPlan> change) {
        pack(packing -> new Packing(
                true, change.apply(packing.splits().orElse(SplitPlan.USUAL)), packing.licence(), packing.languages()));
    }

    private void pack(UnaryOperator<Packing> change) {
        model.choose(choice -> choice.packed(change.apply(choice.packing())));
    }
}
