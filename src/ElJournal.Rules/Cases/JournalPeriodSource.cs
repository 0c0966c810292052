using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Периоды журнала: every study period of its class, and of the school.</summary>
public sealed class JournalPeriodSource : CaseSource<JournalPeriodCase>
{
    private JournalPeriodSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static JournalPeriodSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "journal-period";

    /// <inheritdoc/>
    public override string Title => "период журнала";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Periods;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        var year = journal.School.Register.Year;
        foreach (var period in journal.School.CalendarGroups[journal.CalendarGroup].Periods)
        {
            if (only.Touches(year.DayOf(period.First), year.DayOf(period.Last)))
            {
                var c = new JournalPeriodCase(new JournalPeriod(journal, period));
                visitor.Visit(in c);
            }
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in JournalPeriodCase c) => new("journal", c.Journal.Journal.Id.Value, "period", c.In.Period.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in JournalPeriodCase c) => CaseTitles.JournalPeriod(c.Journal.Journal, c.In.Period);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in JournalPeriodCase c) => c.Journal.Journal.Id;

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <summary>Whether there were lessons touches the periods of the journal, a mark those of its days.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
        }
        else if (effect.Lesson is null || !effect.HourDays.IsEmpty)
        {
            touched.Add(this, effect.Journal, new CaseFilter { Days = effect.HourDays.IsEmpty ? effect.MarkDays : null });
        }
    }
}
