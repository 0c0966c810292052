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
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        var pupil = only.Pupil is { } known ? journal.School.Register.OrdinalOf(known) : FinalMarkSource.Everybody;
        foreach (var period in journal.School.CalendarGroups[journal.CalendarGroup].Periods)
        {
            var (of, register, marks) = (journal.Journal, journal.School.Register, partition.Marks);
            var span = new JournalPeriod(journal, period, marks.For(of, register, period.Last));
            if (marks.HasRulesFor(of, register, period.Last))
            {
                FinalMarkSource.VisitPeriod(span, pupil, ref visitor);
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

    internal override FactKinds FormedOf => FactKinds.FinalMarks | FactKinds.Closings;

    /// <remarks>Works ahead of today do not count yet.</remarks>
    internal override bool TurnsWithTheDay => true;

    /// <summary>What marks are made of touches the periods of the journal, and of those to which pupils may have brought them along; a final mark says of the whole journal that it has some.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
        }
        else if (effect.Lesson is null || effect.HasWorks || !effect.HourDays.IsEmpty || effect.Kinds.HasFlag(FactKinds.Attendance))
        {
            foreach (var journal in SubjectJournals.Of(effect.School).With(effect.Journal))
            {
                touched.Add(this, journal, new CaseFilter { Pupil = effect.Kinds.HasFlag(FactKinds.FinalMarks) ? null : effect.Pupil });
            }
        }
    }
}
