SELECT project.name, replica.id, project.schema
FROM project JOIN replica ON replica.number = project.replica
