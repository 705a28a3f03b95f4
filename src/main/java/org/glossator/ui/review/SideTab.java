package org.glossator.ui.review;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A page at the right.
///
/// @param id a word
/// @param title what its tab says
/// @param content what it shows
/// @param first what takes the keyboard in it
record SideTab(String id, ObservableValue<String> title, Region content, Node first) {}
