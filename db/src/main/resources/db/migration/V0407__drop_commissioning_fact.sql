-- A fact that says it was somebody's first cannot be corrected without knowing whose: counted_person can.
DROP TABLE IF EXISTS commissioning_fact;
