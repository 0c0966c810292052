using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Справочники: every section of the reference data, with the version in force on the day of the check.</summary>
public sealed class ReferenceSource : SchoolCaseSource<ReferenceVersion>
{
    private ReferenceSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ReferenceSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "reference";

    /// <inheritdoc/>
    public override string Title => "справочник";

    internal override FactKinds FormedOf => FactKinds.ReferenceData | FactKinds.Closings;

    internal override bool TurnsWithTheDay => true;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ReferenceVersion> c) => new("reference", LedgerCodes.ReferenceSections.Format(c.Subject.Section));

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ReferenceVersion> c) =>
        $"справочник «{TitleOf(c.Subject.Section)}»{(c.Subject.State?.ValidFrom is { } from ? $", действует с {Wording.Of(from)}" : "")}";

    private protected override IEnumerable<SchoolCase<ReferenceVersion>> CasesOf(SchoolIndex school)
    {
        var today = school.Register.Clock.DateOf(school.AsOf);
        var states = school.Ledger<ReferenceState>().ToLookup(s => s.Section);
        foreach (var section in Enum.GetValues<ReferenceSection>())
        {
            var current = states[section].Where(s => !(s.ValidFrom > today)).MaxBy(s => s.ValidFrom ?? LocalDate.MinIsoValue);
            var first = school.Register.Year.First;
            yield return FromDay(school, new ReferenceVersion(section, current), LocalDate.Max(current?.ValidFrom ?? first, first));
        }
    }

    private static string TitleOf(ReferenceSection section) => LedgerCodes.ReferenceSections.Codes.First(code => code.Value == section).Meaning;
}
