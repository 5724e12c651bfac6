-- Its place is taken by counted_person.
DROP TABLE IF EXISTS commissioning_mark;
