UPDATE project SET name = ?, name_stamp = ?
