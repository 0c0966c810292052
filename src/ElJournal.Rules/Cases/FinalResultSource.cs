using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Полученные итоги журнала: every final mark on record, mark or other outcome.</summary>
public sealed class FinalResultSource : CaseSource<FinalResultCase>
{
    private FinalResultSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static FinalResultSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "final-result";

    /// <inheritdoc/>
    public override string Title => "полученный итог";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.FinalMarks;

    /// <inheritdoc/>
    public override bool KnowsEventEnd => true;

    /// <inheritdoc/>
    public override bool KnowsEntry => true;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    /// <inheritdoc/>
    public override CaseName NameOf(in FinalResultCase c) =>
        new("journal", c.In.Journal.Journal.Id.Value, "pupil", c.PupilId.Value, "period", c.In.Period.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in FinalResultCase c) => CaseTitles.FinalMark(c.In.Journal.Journal, c.In.Period, c.PupilId);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in FinalResultCase c) => c.In.Journal.Journal.Id;

    internal override FactKinds FormedOf => FactKinds.FinalMarks | FactKinds.Closings;

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        foreach (var id in journal.FinalMarks.Select(f => f.Period).Distinct())
        {
            if (only.Period is { } period && period != id)
            {
                continue;
            }

            var span = new JournalPeriod(journal, journal.School.Register.FindPeriod(id)!);
            for (var first = 0; first < span.Entries.Length;)
            {
                var count = FinalMarkEntries.CountFrom(span.Entries, first);
                if ((only.Pupil is not { } pupil || span.Entries[first].Pupil == pupil) && !FinalMarkEntries.Known(span, first, count).IsEmpty)
                {
                    var c = new FinalResultCase(span, first, count);
                    visitor.Visit(in c);
                }

                first += count;
            }
        }
    }

    internal override CaseFilter FilterOf(in FinalResultCase c) => new() { Period = c.In.Period.Id, Pupil = c.PupilId };

    /// <summary>A final mark touches its own case.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
        }
        else
        {
            touched.Add(this, effect.Journal, new CaseFilter { Pupil = effect.Pupil, Period = effect.Period });
        }
    }
}
