package org.glossator.workflow;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.dataset.MappingFile;
import org.glossator.dataset.MappingRow;
import org.glossator.format.FormatException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.SchemaItem;
import org.glossator.workflow.importing.Admission;

/// What a [MappingFile] says of names that come in: another name each, or none where what bears it stays outside.
public final class NameMapFile {

    private NameMapFile() {}

    /// What `file` says.
    ///
    /// @throws FormatException if it cannot be read, or a line cannot be understood; the sentence names the line
    public static Map<SchemaItem, Admission> read(Path file) throws FormatException {
        Map<SchemaItem, Admission> admissions = new LinkedHashMap<>();
        for (MappingRow row : MappingFile.rows(file)) {
            SchemaItem item = switch (row.kind()) {
                case LABEL -> new SchemaItem.ALabel(new LabelName(row.from()));
                case ATTRIBUTE -> new SchemaItem.AnAttribute(new AttributeName(row.from()));
                case RELATION -> new SchemaItem.ARelation(new RelationName(row.from()));
            };
            admissions.put(item, row.leavesOut() ? new Admission.LeaveOut() : new Admission.Become(row.to()));
        }
        return admissions;
    }
}
