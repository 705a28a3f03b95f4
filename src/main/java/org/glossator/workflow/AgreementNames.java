package org.glossator.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// What names mean in one project, where agreement is asked for by name.
///
/// @param project whose names they are
public record AgreementNames(ProjectState project) {

    /// The layers of these names, in their order.
    ///
    /// @throws AgreementRefusedException if there is no such layer; it names those there are
    public List<LayerId> layers(List<String> names) throws AgreementRefusedException {
        List<LayerId> layers = new ArrayList<>();
        for (String name : names) {
            layers.add(project.layerNamed(name)
                    .map(Layer::id)
                    .orElseThrow(() -> new AgreementRefusedException(Message.of(
                            "agreement.no-layer",
                            name,
                            project.layers().size(),
                            joined(project.layers().stream().map(Layer::name))))));
        }
        return layers;
    }

    /// The documents of these names, in which `*` stands for any letters; none for all.
    ///
    /// @throws AgreementRefusedException if a name stands for none
    public Set<DocumentId> documents(List<String> names) throws AgreementRefusedException {
        Set<DocumentId> documents = new LinkedHashSet<>();
        for (String name : names) {
            String pattern =
                    Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            var named = Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
            List<DocumentId> found = project.documents().stream()
                    .filter(document -> named.test(document.name()))
                    .map(DocumentHead::id)
                    .toList();
            if (found.isEmpty()) {
                throw new AgreementRefusedException(Message.of("agreement.no-document", name));
            }
            documents.addAll(found);
        }
        return documents;
    }

    /// The labels of these names and those beneath them; none for all.
    ///
    /// @throws AgreementRefusedException if the schema has no such label; it names those there are
    public Set<LabelName> labels(List<String> names) throws AgreementRefusedException {
        Set<LabelName> labels = new HashSet<>();
        for (String name : names) {
            LabelName label = name.isBlank() ? null : new LabelName(name);
            if (label == null || project.schema().label(label).isEmpty()) {
                Stream<String> known =
                        project.schema().allLabels().map(each -> each.name().value());
                throw new AgreementRefusedException(Message.of("agreement.no-label", name, joined(known)));
            }
            project.schema()
                    .allLabels()
                    .map(Label::name)
                    .filter(each -> project.schema().isAllowed(each, List.of(label)))
                    .forEach(labels::add);
        }
        return labels;
    }

    private static List<Message> joined(Stream<String> names) {
        return names.map(name -> Message.of("agreement.name", name)).toList();
    }
}
