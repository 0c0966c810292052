using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Итоги журнала: every study period of its class with every pupil who belongs to the journal on the last day of it, and with every pupil who has a final mark.</summary>
/// <remarks>Who left before the end of a period takes current marks along and owes no final one. Where the record does not list the pupils fully, one case more stands for those it does not list.</remarks>
public sealed class FinalMarkSource : CaseSource<FinalMarkCase>
{
    /// <summary>No pupil has this ordinal, nor do those whom the record does not list.</summary>
    internal const int Everybody = int.MinValue;

    private FinalMarkSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static FinalMarkSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "final-mark";

    /// <inheritdoc/>
    public override string Title => "итог периода";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Periods;

    /// <inheritdoc/>
    public override bool KnowsEventEnd => true;

    /// <inheritdoc/>
    public override bool KnowsPeriod => true;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor)
    {
        foreach (var period in partition.Journal!.School.CalendarGroups[partition.Journal.CalendarGroup].Periods)
        {
            VisitPeriod(new JournalPeriod(partition.Journal, period), Everybody, ref visitor);
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in FinalMarkCase c) => c.PupilId is { } pupil
        ? new("journal", c.Journal.Journal.Id.Value, "pupil", pupil.Value, "period", c.In.Period.Id.Value)
        : new("journal", c.Journal.Journal.Id.Value, "period", c.In.Period.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in FinalMarkCase c) => CaseTitles.FinalMark(c.Journal.Journal, c.In.Period, c.PupilId);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in FinalMarkCase c) => c.Journal.Journal.Id;

    internal override FactKinds FormedOf => FactKinds.FinalMarks | FactKinds.Closings;

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        var year = journal.School.Register.Year;
        var pupil = only.Pupil is { } known ? journal.School.Register.OrdinalOf(known) : Everybody;
        foreach (var period in journal.School.CalendarGroups[journal.CalendarGroup].Periods)
        {
            if ((only.Period is not { } id || period.Id == id) && only.Touches(year.DayOf(period.First), year.DayOf(period.Last)))
            {
                VisitPeriod(new JournalPeriod(journal, period), pupil, ref visitor);
            }
        }
    }

    internal override CaseFilter FilterOf(in FinalMarkCase c) => new() { Period = c.In.Period.Id };

    /// <summary>Whether there were lessons, and who came to one, touches the periods of the day; a mark or a final mark touches its pupil.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
            return;
        }

        foreach (var day in effect.HourDays)
        {
            touched.Add(this, effect.Journal, CaseFilter.OnDay(day));
        }

        if (effect.Lesson is null || effect.Kinds.HasFlag(FactKinds.Attendance))
        {
            touched.Add(this, effect.Journal, new CaseFilter { Pupil = effect.Pupil, Period = effect.Period, Days = effect.Lesson is null ? effect.MarkDays : effect.Days });
        }
    }

    /// <summary>Walks members and final marks side by side: both stand by pupil.</summary>
    internal static void VisitPeriod<TVisitor>(JournalPeriod span, int only, ref TVisitor visitor)
        where TVisitor : struct, ICaseVisitor<FinalMarkCase>
    {
        var journal = span.Journal;
        var members = journal.School.Audiences.MembersOf(journal.Audience).AsSpan();
        var (member, entry) = (0, 0);
        while (true)
        {
            while (member < members.Length && !members[member].Includes(span.LastDay))
            {
                member++;
            }

            var memberPupil = member < members.Length ? members[member].Pupil : int.MaxValue;
            var entryPupil = entry < span.Entries.Length ? journal.School.Register.OrdinalOf(span.Entries[entry].Pupil) : int.MaxValue;
            var pupil = Math.Min(memberPupil, entryPupil);
            if (pupil == int.MaxValue)
            {
                break;
            }

            var count = entryPupil == pupil ? FinalMarkEntries.CountFrom(span.Entries, entry) : 0;
            var c = new FinalMarkCase(span, pupil, memberPupil == pupil, entry, count);
            if ((only == Everybody || only == pupil) && (c.IsMember || !c.Entries.IsEmpty))
            {
                visitor.Visit(in c);
            }

            entry += count;
            while (member < members.Length && members[member].Pupil == pupil)
            {
                member++;
            }
        }

        if (only == Everybody && !journal.ListsAllPupils(span.Complete))
        {
            var unlisted = new FinalMarkCase(span, -1, isMember: false, 0, 0);
            visitor.Visit(in unlisted);
        }
    }
}
