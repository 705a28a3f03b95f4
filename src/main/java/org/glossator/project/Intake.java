package org.glossator.project;

import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// The wish to bring another copy in: what an [Edit] is to the changes of this copy. It is held against the project as
/// it stands and changes nothing itself.
///
/// @param <P> what it comes to
public interface Intake<P extends Intake.Plan> {

    /// What an intake comes to.
    interface Plan {

        /// What is to be written.
        Absorption absorption();

        /// What listeners are told that this was.
        Message operation();
    }

    /// What it comes to in `project`.
    ///
    /// @param journal of the project
    /// @throws ExplainedException if it cannot be done as things stand; the sentence says why
    P against(ProjectView project, Journal journal, Progress progress) throws ExplainedException;
}
