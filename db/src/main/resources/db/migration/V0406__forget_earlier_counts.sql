-- Counted again from everything on record at the next start, in the new families.
DELETE FROM needs_marginal;
