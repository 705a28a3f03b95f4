UPDATE project SET replica = ?
