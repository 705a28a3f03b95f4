package org.glossator.ui.annotate.assigning;

import org.glossator.message.Message;
import org.glossator.workflow.ShareDocuments;

/// What sharing would come to.
sealed interface Prospect {

    /// It is being worked out.
    record Awaited() implements Prospect {}

    /// Who would get what.
    record Planned(ShareDocuments share, ShareDocuments.Plan plan) implements Prospect {

        boolean givesSomething() {
            return plan.shares().documents() > 0;
        }
    }

    /// It cannot be done so.
    record Refused(Message why) implements Prospect {}
}
