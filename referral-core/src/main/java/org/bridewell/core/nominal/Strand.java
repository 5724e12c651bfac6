package org.bridewell.core.nominal;

/// The strand of the PPO strategy (¶30) that the police set for a nominal.
///
/// The code `CATCH` stands for both names of the sources, "Catch and Control" and "Catch and
/// Convict"; the label is a matter of the message bundle.
public enum Strand {
  PREVENT_DETER,
  CATCH,
  REHAB_RESETTLE
}
