SELECT document.id, journal.milliseconds
FROM progress
JOIN document ON document.number = progress.document
JOIN journal ON journal.entry = progress.stamp
WHERE progress.layer = ?
