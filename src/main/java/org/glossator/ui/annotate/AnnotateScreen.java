package org.glossator.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.project.Subscription;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.assigning.AssigningPart;
import org.glossator.ui.annotate.control.CommandRow;
import org.glossator.ui.annotate.details.DetailsPart;
import org.glossator.ui.annotate.guide.GuidePart;
import org.glossator.ui.annotate.label.LabelChip;
import org.glossator.ui.annotate.layers.LayersPart;
import org.glossator.ui.annotate.marking.HeldSign;
import org.glossator.ui.annotate.marking.LabelOffer;
import org.glossator.ui.annotate.marking.MarkingPart;
import org.glossator.ui.annotate.matches.MatchesPart;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Marking;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.annotate.relations.RelationsPart;
import org.glossator.ui.annotate.schema.SchemaPart;
import org.glossator.ui.annotate.side.DocumentsPart;
import org.glossator.ui.annotate.values.ValuesPart;
import org.glossator.ui.annotate.verdict.VerdictPart;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.command.KeyNames;
import org.glossator.ui.command.KeyText;
import org.glossator.ui.look.TextLook;
import org.glossator.ui.palette.PaletteEntries;
import org.glossator.ui.steps.StepsPart;
import org.glossator.ui.text.ReadingGestures;
import org.glossator.ui.window.Screen;
import org.glossator.ui.window.Surroundings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen on which a project is annotated. It follows the project from when it is shown until it is closed;
/// what is being written then is handed in, so close the screen before the project.
public final class AnnotateScreen implements Screen {

    private final AnnotateModel model;
    private final CommandRegistry registry;
    private final CommandControls controls;
    private final TextLook look;
    private final LabelOffer offer;
    private final AnnotateView view;
    private final List<Part> parts;
    private final List<Command> commands;
    private final TopBar bar;
    private Subscription labelCommands = () -> {};
    private Subscription following = () -> {};
    private Subscription heard = () -> {};
    private @Nullable Schema shownSchema;

    /// @param file the project's file, as people know it
    /// @param surroundings the window; the labels' commands come and go there with the schema
    public AnnotateScreen(Project project, String file, Surroundings surroundings) {
        this.registry = surroundings.commands();
        KeyNames keys = new KeyNames(registry);
        this.model = new AnnotateModel(project, Platform::runLater, keys::keyOf);
        this.controls = new CommandControls(registry);
        this.look = TextLook.of(surroundings.preferences());
        ContextMenu documentMenu = new ContextMenu();
        this.offer = new LabelOffer(model, this::keyOf);
        this.view = new AnnotateView(model, offer, documentMenu, keys, look.zoom());
        this.parts = parts(new Workbench(model, view, surroundings), offer, view.edges());
        this.commands = parts.stream().flatMap(part -> part.commands().stream()).toList();
        parts.forEach(part -> part.pages().forEach(view::add));
        this.bar = new TopBar(model, file, tools());
        this.bar.labels().showInstead(makeLabels());
        for (String each : List.of("done", "reopen", "rename", "remove")) {
            documentMenu.getItems().add(controls.menuItem(command(each)));
        }
        registry.find(CommandId.of("palette.open"))
                .ifPresent(open -> view.status().add(new PaletteHint(open, registry.keyMap())));
        view.status().add(new HeldSign(model));
        view.offerBeginning(new CommandRow(
                registry,
                CommandId.of("documents.import"),
                CommandId.of("documents.import-folder"),
                CommandId.of("documents.paste"),
                CommandId.of("documents.merge")));
        view.setTop(bar);
        view.edges().panes().subscribe(_ -> alignBar());
        view.widthProperty().subscribe(_ -> alignBar());
        look.dress(view.text());
    }

    private void alignBar() {
        bar.align(view.edges().leftWidth(), view.edges().rightWidth());
    }

    /// The parts of which the screen is made, in the order in which their commands stand in the menus.
    private static List<Part> parts(Workbench workbench, LabelOffer offer, SideEdges edges) {
        var preferences = workbench.surroundings().preferences();
        return List.of(
                new HistoryCommands(workbench.model().history()),
                new MarkCommands(workbench),
                new MarkingPart(workbench, offer),
                new GoingCommands(workbench, offer),
                new DocumentCommands(workbench),
                new MatchesPart(workbench),
                new RelationsPart(workbench),
                new ValuesPart(workbench),
                new GuidePart(workbench),
                new DocumentsPart(workbench),
                new DetailsPart(workbench),
                new LayersPart(workbench),
                new VerdictPart(workbench),
                new AssigningPart(workbench),
                new PanesPart(edges, preferences, workbench.surface()::focusText),
                new SchemaPart(workbench),
                new StepsPart(workbench, offer::key));
    }

    /// What fills the window.
    @Override
    public Parent root() {
        return view;
    }

    /// The commands that go with this screen whatever the schema.
    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public PaletteEntries entries() {
        return new AnnotateEntries(model, view::label);
    }

    /// What the window's title says.
    @Override
    public ObservableValue<String> title() {
        return model.stateProperty().map(state -> state.name());
    }

    /// Begins to follow the project, and takes the keyboard.
    @Override
    public void shown() {
        uncovered();
        var held = model.marking().use().heldProperty().subscribe(_ -> showHeld());
        List<Subscription> listening =
                parts.stream().map(Part::activate).collect(Collectors.toCollection(ArrayList::new));
        listening.add(model.activate());
        following = () -> {
            held.unsubscribe();
            listening.reversed().forEach(Subscription::close);
        };
    }

    /// Takes the keyboard, with the labels' keys.
    @Override
    public void uncovered() {
        var schemas = model.stateProperty().subscribe(state -> follow(state.schema()));
        Subscription gestures = registry.describe(gestures());
        heard = () -> {
            schemas.unsubscribe();
            gestures.close();
            labelCommands.close();
            shownSchema = null;
        };
        view.focusText();
    }

    /// Hands in what is being written. The labels' keys go with the screen's own.
    @Override
    public void covered() {
        model.drafts().commit();
        heard.close();
    }

    @Override
    public void show(DocumentId document, Optional<Span> words, Optional<LayerId> layer) {
        Stream.concat(Stream.of(model.layers().mine()), model.layers().others().stream())
                .filter(each -> layer.filter(each.id()::equals).isPresent())
                .findFirst()
                .ifPresent(model::show);
        words.ifPresentOrElse(span -> model.goTo(document, span, view::focusText), () -> model.open(document));
    }

    @Override
    public Optional<DocumentId> document() {
        return model.page().wanted();
    }

    private List<Gesture> gestures() {
        List<Gesture> gestures = new ArrayList<>(ReadingGestures.all());
        gestures.addAll(TextPane.gestures());
        parts.forEach(part -> gestures.addAll(part.gestures()));
        return gestures;
    }

    /// Hands in what is being written and lets go of everything.
    @Override
    public void close() {
        following.close();
        heard.close();
        look.undress(view.text());
        view.text().clear();
    }

    /// What is on the screen, for tests.
    AnnotateModel model() {
        return model;
    }

    AnnotateView view() {
        return view;
    }

    /// What stands at the right of the bar: taking back, doing again, and the ways to the other screens, as far as the
    /// window has them.
    private List<Button> tools() {
        List<Button> tools = new ArrayList<>(
                List.of(iconButton("undo", Feather.CORNER_UP_LEFT), iconButton("redo", Feather.CORNER_UP_RIGHT)));
        way(CommandId.of("documents.review"), Message.of("annotate.review")).ifPresent(tools::add);
        way(CommandId.of("documents.export"), Message.of("annotate.export")).ifPresent(tools::add);
        return tools;
    }

    private Optional<Button> way(CommandId command, Message words) {
        return registry.find(command).map(found -> {
            Button way = new Button(words.sentence());
            controls.attach(way, found);
            way.setFocusTraversable(false);
            way.setMinWidth(Region.USE_PREF_SIZE);
            return way;
        });
    }

    /// Leads to the schema where it has no labels yet.
    private Button makeLabels() {
        Button make = new Button(Message.of("steps.make-labels").sentence());
        commands.stream()
                .filter(each -> each.id().equals(CommandId.of("schema.edit")))
                .forEach(edit -> controls.attach(make, edit));
        make.setFocusTraversable(false);
        return make;
    }

    private Button iconButton(String name, Feather icon) {
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add("direction");
        Button button = controls.iconButton(command(name), drawn);
        button.setFocusTraversable(false);
        return button;
    }

    private Command command(String name) {
        CommandId id = CommandId.of("annotate." + name);
        return commands.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Brings chips and keys up to a schema.
    private void follow(Schema schema) {
        if (schema.equals(shownSchema)) {
            return;
        }
        shownSchema = schema;
        labelCommands.close();
        List<Command> fresh = LabelCommands.of(schema, model.marking(), others());
        labelCommands = registry.add(fresh);
        bar.labels()
                .show(Labels.withChips(schema).stream()
                        .map(label -> chip(label, schema))
                        .toList());
        showHeld();
    }

    private List<Command> others() {
        List<Command> others = new ArrayList<>(registry.all());
        commands.stream().filter(each -> !others.contains(each)).forEach(others::add);
        return others;
    }

    private void showHeld() {
        bar.labels().chips().forEach(chip -> chip.setHeld(model.marking().use().isHeld(new LabelName(chip.name()))));
    }

    /// The key that gives a label now.
    private String keyOf(Label label) {
        return label.hotKey()
                .flatMap(key -> registry.find(LabelCommands.id(key)))
                .filter(command -> command.name()
                        .getValue()
                        .equals(Message.of("annotate.command-mark", label.name().value())
                                .sentence()))
                .map(command -> KeyText.first(registry.keyMap().keys(command)))
                .orElse("");
    }

    private LabelChip chip(Label label, Schema schema) {
        LabelName name = label.name();
        var narrower = Labels.narrower(label, schema, view::label);
        return new LabelChip(
                name.value(),
                schema.colourOf(name),
                keyOf(label),
                hint(name, !narrower.isEmpty()),
                new LabelChip.Actions(
                        () -> view.label(name, Marking.Edges.WORDS),
                        () -> view.label(name, Marking.Edges.EXACT),
                        narrower));
    }

    private String hint(LabelName name, boolean hasNarrower) {
        String all = KeyText.first(registry.keyMap().keys(command("label")));
        return (hasNarrower
                        ? Message.of("annotate.chip-hint-narrower", name.value(), all)
                        : Message.of("annotate.chip-hint", name.value()))
                .sentence();
    }
}
