package org.glossator.workflow;

import org.glossator.project.edit.BringIn;

/// What an import would do, worked out with nothing changed yet.
record ImportPlan(BringIn edit, ImportOutcome outcome) {}
