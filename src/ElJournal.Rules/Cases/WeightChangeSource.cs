using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;
using NodaTime.Text;

namespace ElJournal.Rules.Cases;

/// <summary>Перемены веса: every recorded change of the weight of an assessment, by journal.</summary>
public sealed class WeightChangeSource : CaseSource<WeightChangeCase>
{
    private WeightChangeSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static WeightChangeSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "weight-change";

    /// <inheritdoc/>
    public override string Title => "перемена веса работы";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Journal;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.WeightChanges;

    /// <inheritdoc/>
    public override bool KnowsEventEnd => true;

    internal override FactKinds FormedOf => FactKinds.WeightChanges | FactKinds.Assessments | FactKinds.Timetable | FactKinds.Closings;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor)
    {
        var journal = partition.Journal!;
        foreach (var change in WeightBook.Of(partition.Index).ChangesIn(journal.Journal.Id))
        {
            var c = new WeightChangeCase(journal, change);
            visitor.Visit(in c);
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in WeightChangeCase c) => NameOf(c.Change);

    /// <inheritdoc/>
    public override string Describe(in WeightChangeCase c)
    {
        var journal = c.Journal.Journal;
        var work = c.Assessment is { } row ? CaseTitles.Assessment(journal, row.Record.Assessment, row.Date) : $"работа, которой уже нет, {CaseTitles.Journal(journal)}";
        return $"перемена веса {Wording.Of(c.Journal.School.Register.Clock.DateOf(c.Change.At))}: {work}";
    }

    /// <inheritdoc/>
    public override JournalId? JournalOf(in WeightChangeCase c) => c.Journal.Journal.Id;

    internal static CaseName NameOf(WeightChange change) =>
        new("journal", change.Journal.Value, "assessment", change.Assessment.Value, "weight-at", InstantPattern.ExtendedIso.Format(change.At));

    /// <summary>What stands in a journal touches the changes of its works alone.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Journal < 0)
        {
            touched.AddEverywhere(this);
        }
        else
        {
            touched.Add(this, effect.Journal);
        }
    }
}
