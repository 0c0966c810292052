using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Отметки периода: the same pupils and study periods as <see cref="FinalMarkSource"/>, with the rules by which marks are judged.</summary>
/// <remarks>Where no rules are set nothing can be said of any pupil: one case stands for all of them.</remarks>
public sealed class PeriodMarksSource : CaseSource<FinalMarkCase>
{
    private PeriodMarksSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static PeriodMarksSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "period-marks";

    /// <inheritdoc/>
    public override string Title => "отметки периода";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Periods;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        foreach (var period in journal.School.CalendarGroups[journal.CalendarGroup].Periods)
        {
            var (of, register, marks) = (journal.Journal, journal.School.Register, partition.Marks);
            var span = new JournalPeriod(journal, period, marks.For(of, register, period.Last));
            if (marks.HasRulesFor(of, register, period.Last))
            {
                FinalMarkSource.VisitPeriod(span, ref visitor);
            }
            else
            {
                var all = new FinalMarkCase(span, -1, isMember: false, 0, 0);
                visitor.Visit(in all);
            }
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in FinalMarkCase c) => FinalMarkSource.Instance.NameOf(in c);

    /// <inheritdoc/>
    public override string Describe(in FinalMarkCase c) =>
        c is { In.Rules: null, Pupil: < 0 } ? $"все обучающиеся, {CaseTitles.JournalPeriod(c.Journal.Journal, c.In.Period)}" : FinalMarkSource.Instance.Describe(in c);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in FinalMarkCase c) => c.Journal.Journal.Id;
}
