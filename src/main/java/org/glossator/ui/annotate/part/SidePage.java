package org.glossator.ui.annotate.part;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.glossator.message.Message;

/// A page at the right of the text, behind a tab.
///
/// @param id what the tab is called in style sheets and tests
/// @param title what stands on the tab
/// @param content fills the page
/// @param first what takes the keyboard when the page is gone to by keys
public record SidePage(String id, Message title, Region content, Node first) {}
