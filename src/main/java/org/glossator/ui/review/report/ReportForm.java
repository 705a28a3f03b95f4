package org.glossator.ui.review.report;

/// What a report is written as.
public enum ReportForm {
    /// A page with its pictures, to be read.
    HTML,
    /// A table, a line a figure.
    CSV,
    /// For programs.
    JSON;

    /// How such files are called, with the dot.
    public String extension() {
        return switch (this) {
            case HTML -> ".html";
            case CSV -> ".csv";
            case JSON -> ".json";
        };
    }
}
