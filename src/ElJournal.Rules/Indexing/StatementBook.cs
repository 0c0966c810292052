using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What guardians stated about how they want to be informed, by guardian and pupil.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class StatementBook
{
    private readonly ILookup<(GuardianId Guardian, PupilId Pupil), FamilyStatement> byFamily;

    private StatementBook(SchoolIndex school) => byFamily = school.Ledger<FamilyStatement>().OrderBy(s => s.Date).ToLookup(s => (s.Guardian, s.Pupil));

    internal static StatementBook Of(SchoolIndex school) => school.Parts.Get(static index => new StatementBook(index));

    /// <summary>Gives the statements of a guardian about a pupil, by date.</summary>
    internal IEnumerable<FamilyStatement> Of(GuardianId guardian, PupilId pupil) => byFamily[(guardian, pupil)];

    /// <summary>Says whether a guardian does without the electronic form on a day: the last statement that holds then says so.</summary>
    internal bool RefusesOn(GuardianId guardian, PupilId pupil, LocalDate day) =>
        Of(guardian, pupil).LastOrDefault(s => s.Span.Contains(day)) is { Kind: not FamilyStatementKind.Electronic };
}
