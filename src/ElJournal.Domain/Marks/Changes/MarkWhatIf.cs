using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Changes;

/// <summary>«Что, если»: the same marks by other rules.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class MarkWhatIf
{
    private MarkWhatIf(ImmutableArray<Change<MarkOutcome>> outcomes) => Outcomes = outcomes;

    /// <summary>Gets the outcomes by both rules, in the order of the marks.</summary>
    public ImmutableArray<Change<MarkOutcome>> Outcomes { get; }

    /// <summary>Gets those that have a mark by both rules and a higher one by the other.</summary>
    public ImmutableArray<Change<MarkOutcome>> Raised => [.. Outcomes.Where(o => o.After.ProposedMark > o.Before.ProposedMark)];

    /// <summary>Gets those that have a mark by both rules and a lower one by the other.</summary>
    public ImmutableArray<Change<MarkOutcome>> Lowered => [.. Outcomes.Where(o => o.After.ProposedMark < o.Before.ProposedMark)];

    /// <summary>Gets those whose state is another: attested or not, disputed or not, with an average or without.</summary>
    public ImmutableArray<Change<MarkOutcome>> OtherState => [.. Outcomes.Where(o => o.After.State != o.Before.State)];

    /// <summary>Judges marks by two sets of rules.</summary>
    /// <param name="rules">The rules in force.</param>
    /// <param name="other">The rules tried out.</param>
    /// <param name="marks">The marks, of one pupil or of a school.</param>
    /// <returns>The difference.</returns>
    public static MarkWhatIf Of(MarkRules rules, MarkRules other, IEnumerable<PupilMarks> marks)
    {
        _ = (Preconditions.NotNull(rules), Preconditions.NotNull(other));
        return new([.. Preconditions.NotNull(marks).Select(m => new Change<MarkOutcome>(rules.Judge(m), other.Judge(m)))]);
    }
}
