package org.glossator.app;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/// A window for when windows cannot be had otherwise: a sentence, and details that can be selected and copied.
final class BareWindow {

    private static final int WIDTH = 480;
    private static final int ROWS = 10;
    private static final int COLUMNS = 60;

    private BareWindow() {}

    /// Shows it until it is closed; nothing happens where that is not possible either. Not on the FX thread of a
    /// program that goes on.
    static void show(String title, String sentence, String details) {
        try {
            if (!GraphicsEnvironment.isHeadless()) {
                EventQueue.invokeAndWait(() -> JOptionPane.showMessageDialog(
                        null, content(sentence, details), title, JOptionPane.ERROR_MESSAGE));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException | LinkageError | java.awt.AWTError _) {
            // this toolkit is not to be had either; the sentence stands on standard error and in the log
        }
    }

    private static JPanel content(String sentence, String details) {
        JTextArea more = new JTextArea(details, ROWS, COLUMNS);
        more.setEditable(false);
        JPanel panel = new JPanel(new BorderLayout(0, 12));
        String escaped = sentence.replace("&", "&amp;").replace("<", "&lt;");
        panel.add(new JLabel("<html><body style='width:" + WIDTH + "px'>" + escaped), BorderLayout.NORTH);
        panel.add(new JScrollPane(more), BorderLayout.CENTER);
        return panel;
    }
}
