UPDATE project SET name = ?
