UPDATE project SET schema = ?, schema_stamp = ?
