using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Работники: every member of staff whom the record knows, from the first day in a role on; whose role is not stated, from the first day of the year.</summary>
public sealed class StaffRecordSource : SchoolCaseSource<StaffRecord>
{
    private StaffRecordSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static StaffRecordSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "staff-record";

    /// <inheritdoc/>
    public override string Title => "работник в реестре";

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<StaffRecord> c) => new("staff", c.Subject.Person.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<StaffRecord> c) => $"работник {c.Subject.Person}";

    private protected override IEnumerable<SchoolCase<StaffRecord>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        var byPerson = register.Roles.ToLookup(r => r.Person);
        foreach (var person in register.Staff)
        {
            var first = YearSpans.FirstDay(register.Year, byPerson[person].Select(r => r.Span));
            yield return FromDay(school, new StaffRecord(person, [.. byPerson[person]], first is not null), first ?? register.Year.First);
        }
    }
}
