package osteolog.domain.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Sex;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.SurgicalCase;

/// A case here that a case of a packet may be; a person looks at both and says so or not.
///
/// @param theirs the case of the packet
/// @param ours the case here
/// @param agrees in what the two agree
/// @param differs in what they differ; what is not recorded on both sides is in neither
public record Proposal(UUID theirs, UUID ours, Set<Trait> agrees, Set<Trait> differs) {

  private static final int ENOUGH = 3;
  private static final int YEAR = 1;
  private static final int MONTH = 1;

  /// Copies the sets.
  public Proposal {
    agrees = Collections.unmodifiableSet(copy(agrees));
    differs = Collections.unmodifiableSet(copy(differs));
  }

  private static Set<Trait> copy(Set<Trait> traits) {
    return traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
  }

  /// The cases here that a case of a packet may be, the likeliest first: they agree in three things
  /// or more and differ in one at most, which is not the bone.
  public static List<Proposal> of(ToldCase theirs, List<CaseSummary> ours) {
    var told = theirs.surgicalCase();
    if (told.isEmpty()) {
      return List.of();
    }
    var entries =
        theirs.entries().stream().map(Told::entry).filter(e -> !(e instanceof SurgicalCase));
    var file = new CaseFile(told.get(), entries.toList());
    var proposals = new ArrayList<Proposal>();
    for (var one : ours) {
      var proposal = compared(file, one);
      if (proposal.agrees().size() >= ENOUGH
          && proposal.differs().size() <= 1
          && !proposal.differs().contains(Trait.BONE)) {
        proposals.add(proposal);
      }
    }
    proposals.sort(
        Comparator.comparingInt((Proposal p) -> p.differs().size() - p.agrees().size())
            .thenComparing(Proposal::ours));
    return proposals;
  }

  private static Proposal compared(CaseFile theirs, CaseSummary ours) {
    var agrees = EnumSet.noneOf(Trait.class);
    var differs = EnumSet.noneOf(Trait.class);
    var their = theirs.surgicalCase();
    var our = ours.surgicalCase();
    note(Trait.AGE, near(their.age(), our.age(), YEAR), agrees, differs);
    note(Trait.SEX, same(sex(their), sex(our)), agrees, differs);
    var lesions = theirs.all(Lesion.class);
    Set<Bone> bones = all(lesions, Lesion::bone);
    note(Trait.BONE, same(bones, all(ours.lesions(), Lesion::bone)), agrees, differs);
    Set<Side> sides = all(lesions, Lesion::side);
    note(Trait.SIDE, same(sides, all(ours.lesions(), Lesion::side)), agrees, differs);
    var delay = near(their.delayMonths(), our.delayMonths(), MONTH);
    // Follow-up goes on after a packet is made: another last contact speaks against nothing.
    boolean contact = near(theirs.lastContact(), ours.lastContact());
    if (delay == null && contact) {
      agrees.add(Trait.MONTHS);
    }
    note(Trait.MONTHS, delay, agrees, differs);
    return new Proposal(their.id(), our.id(), agrees, differs);
  }

  private static void note(
      Trait trait, @Nullable Boolean same, Set<Trait> agrees, Set<Trait> differs) {
    if (same != null) {
      (same ? agrees : differs).add(trait);
    }
  }

  private static @Nullable Boolean near(
      @Nullable Integer one, @Nullable Integer other, int within) {
    if (one == null || other == null) {
      return null;
    }
    return Math.abs(one - other) <= within;
  }

  private static boolean near(OptionalDouble one, OptionalDouble other) {
    return one.isPresent()
        && other.isPresent()
        && Math.abs(one.getAsDouble() - other.getAsDouble()) < MONTH;
  }

  private static Set<Sex> sex(SurgicalCase one) {
    return one.sex() == Sex.NOT_STATED ? Set.of() : set(one.sex());
  }

  private static <T> Set<T> set(@Nullable T one) {
    return one == null ? Set.of() : Set.of(one);
  }

  private static <E extends Entry, T> Set<T> all(List<E> entries, Function<E, @Nullable T> of) {
    return entries.stream().flatMap(e -> set(of.apply(e)).stream()).collect(Collectors.toSet());
  }

  private static <T> @Nullable Boolean same(Set<T> one, Set<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return null;
    }
    var both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }
}
