-- Every node looks each second for alerts that nobody has seen.
CREATE INDEX IF NOT EXISTS alert_waiting ON alert (acknowledged_at, raised_at);
