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
        var (of, register, marks) = (journal.Journal, journal.School.Register, partition.Marks);
        foreach (var period in journal.School.CalendarGroups[journal.CalendarGroup].Periods)
        {
            if (!only.Touches(register.Year.DayOf(period.First), register.Year.DayOf(period.Last)))
            {
                continue;
            }

            if (marks.HasRulesFor(of, register, period.Last))
            {
                FinalMarkSource.VisitPeriod(new JournalPeriod(journal, period, marks.For(of, register, period.Last)), pupil, ref visitor);
            }
            else if (pupil == FinalMarkSource.Everybody)
            {
                var all = new FinalMarkCase(new JournalPeriod(journal, period, marks.For(of, register, period.Last)), -1, isMember: false, 0, 0);
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

    /// <summary>What marks are made of touches the periods of its days in the journal, and in those to which pupils may have brought them along; a final mark says of the whole journal that it has some.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
        }
        else if (effect.Kinds.HasFlag(FactKinds.FinalMarks))
        {
            touched.Add(this, effect.Journal);
        }
        else if (effect.Lesson is null || effect.HasWorks || !effect.HourDays.IsEmpty || effect.Kinds.HasFlag(FactKinds.Attendance))
        {
            var only = new CaseFilter { Pupil = effect.Pupil, Days = effect.HourDays.IsEmpty ? effect.MarkDays ?? effect.Days : null };
            touched.Add(this, effect.Journal, only);
            foreach (var other in effect.MarkDays is null ? [] : SubjectJournals.Of(effect.School).SharingPupilsWith(effect.Journal))
            {
                touched.Add(this, other, only);
            }
        }
    }
}
