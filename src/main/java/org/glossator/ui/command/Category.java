package org.glossator.ui.command;

import org.glossator.message.Message;

/// What a command is about; each is one menu, in this order.
public enum Category {
    FILE("ui.menu.file"),
    EDIT("ui.menu.edit"),
    MARK("ui.menu.mark"),
    GO("ui.menu.go"),
    VIEW("ui.menu.view"),
    HELP("ui.menu.help");

    private final String key;

    Category(String key) {
        this.key = key;
    }

    /// The menu's heading.
    public String title() {
        return Message.of(key).sentence();
    }
}
