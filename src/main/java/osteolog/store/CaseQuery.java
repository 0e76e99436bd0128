package osteolog.store;

import java.util.Set;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Side;

/// Which cases a list asks for; empty sets and an empty text ask for nothing.
///
/// Bone and side are asked of one and the same lesion: "left tibia" does not find a left femur
/// beside a right tibia.
///
/// @param text words, all of which must occur in what is written about the case
/// @param diagnoses one of these diagnoses
/// @param bones a lesion in one of these bones
/// @param sides a lesion on one of these sides
public record CaseQuery(String text, Set<Condition> diagnoses, Set<Bone> bones, Set<Side> sides) {

  /// Every case.
  public static final CaseQuery ALL = new CaseQuery("", Set.of(), Set.of(), Set.of());

  /// Copies the sets.
  public CaseQuery {
    diagnoses = Set.copyOf(diagnoses);
    bones = Set.copyOf(bones);
    sides = Set.copyOf(sides);
  }

  /// The cases in which these words occur.
  public static CaseQuery of(String text) {
    return new CaseQuery(text, Set.of(), Set.of(), Set.of());
  }

  /// The same filters under another text.
  public CaseQuery withText(String other) {
    return new CaseQuery(other, diagnoses, bones, sides);
  }
}
