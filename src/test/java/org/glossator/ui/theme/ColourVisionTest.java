package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.schema.Label;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaTemplates;
import org.glossator.ui.text.Contrast;
import org.glossator.ui.text.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the default schema as people see them who lack one kind of cone, by the matrices of Machado,
/// Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15(6),
/// 2009, severity 1.0, over linear RGB; distances are ΔE of CIE 1976 in L*a*b* under D65.
///
/// Every pair differs by more than three times what is just noticed (ΔE 2.3, Mahy, Van Eycken and Oosterlinck 1994).
/// That is little for some: Location and Date without blue cones (8.7), Actor and Agreement without red (10.2) or green
/// ones (10.4). Colour is therefore never the only sign; each mark bears its label's name.
class ColourVisionTest {

    private static final double TOLD_APART = 8;

    /// On dark paper the shades that can be read come nearer to each other: Actor and Agreement without red cones
    /// (4.5),
    /// Location and Date without blue ones (6.9).
    private static final double TOLD_APART_AS_DRAWN = 4;

    enum Vision {
        FULL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        WITHOUT_RED(new double[][] {
            {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
        }),
        WITHOUT_GREEN(new double[][] {
            {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
        }),
        WITHOUT_BLUE(new double[][] {
            {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
        });

        private final double[][] matrix;

        Vision(double[][] matrix) {
            this.matrix = matrix;
        }

        double[] lab(String hex) {
            double[] linear = new double[3];
            for (int i = 0; i < 3; i++) {
                double channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                linear[i] = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
            }
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += matrix[i][j] * linear[j];
                }
                seen[i] = Math.clamp(sum, 0, 1);
            }
            double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
            double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
            double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double f(double t) {
            return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void no_two_labels_look_alike(Vision vision) {
        Schema schema = SchemaTemplates.byDefault();
        List<Label> labels = schema.labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                String one = schema.colourOf(labels.get(i).name()).hex();
                String other = schema.colourOf(labels.get(j).name()).hex();
                double difference = difference(vision.lab(one), vision.lab(other));
                assertThat(difference)
                        .as("%s and %s", labels.get(i).name(), labels.get(j).name())
                        .isGreaterThan(TOLD_APART);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void no_two_labels_look_alike_in_the_shade_in_which_they_are_drawn(Vision vision) {
        Schema schema = SchemaTemplates.byDefault();
        List<Label> labels = schema.labels();
        for (Paper paper : List.of(Paper.LIGHT, Paper.DARK)) {
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    String one = drawn(schema, labels.get(i), paper);
                    String other = drawn(schema, labels.get(j), paper);
                    assertThat(difference(vision.lab(one), vision.lab(other)))
                            .as(
                                    "%s and %s on %s",
                                    labels.get(i).name(), labels.get(j).name(), paper)
                            .isGreaterThan(TOLD_APART_AS_DRAWN);
                }
            }
        }
    }

    private static String drawn(Schema schema, Label label, Paper paper) {
        return Contrast.readable(schema.colourOf(label.name()), paper.background())
                .hex();
    }

    private static double difference(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
