SELECT layer, id, reviewer, origin, cause, comment, subjects, marks, relations FROM decision WHERE document = ?
