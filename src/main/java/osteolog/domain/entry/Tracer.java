package osteolog.domain.entry;

/// The tracer of a bone scan.
public enum Tracer {
  /// Technetium-99m medronate.
  TC99M_MDP,
  /// Technetium-99m oxidronate.
  TC99M_HMDP,
  /// Fluorine-18 sodium fluoride.
  F18_NAF,
  OTHER
}
