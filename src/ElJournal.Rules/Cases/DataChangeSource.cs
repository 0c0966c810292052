using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Перемены данных: every change of factual data that somebody found.</summary>
public sealed class DataChangeSource : SchoolCaseSource<FoundChange>
{
    private DataChangeSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static DataChangeSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "data-change";

    /// <inheritdoc/>
    public override string Title => "перемена данных";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.DataChanges;

    internal override FactKinds FormedOf => FactKinds.DataChanges | FactKinds.Closings;

    internal override bool TurnsWithTheDay => true;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<FoundChange> c) => new("data-change", c.Subject.Change.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<FoundChange> c) => $"перемена данных{FactDays.Words(in c)}{CaseTitles.InClass(c.School, c.Subject.Class)}";

    private protected override IEnumerable<SchoolCase<FoundChange>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        foreach (var change in school.Ledger<DataChange>())
        {
            var schoolClass = change.Class is { } id ? register.OrdinalOf(id)
                : change is { Pupil: { } pupil, FoundAt: { } at } && register.Year.DayOf(register.Clock.DateOf(at)) is var day ? EnrolmentBook.Of(school).LastClassOf(register.OrdinalOf(pupil), day, day)
                : -1;
            yield return FactDays.Case(school, new FoundChange(change, schoolClass), change.FoundAt, schoolClass);
        }
    }
}
