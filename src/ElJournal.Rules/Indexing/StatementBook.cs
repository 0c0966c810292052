using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>What guardians stated about how they want to be informed, by guardian and pupil.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class StatementBook
{
    private readonly SchoolIndex school;
    private readonly Groups<Statement> byPupil;

    private StatementBook(SchoolIndex school)
    {
        this.school = school;
        byPupil = new Groups<Statement>(
            school.Register.Pupils.Length,
            school.StreamLedger<FamilyStatement>().Select(s => (school.Register.OrdinalOf(s.Pupil), new Statement(s)))).OrderedBy(s => s.Span.From);
    }

    internal static StatementBook Of(SchoolIndex school) => school.Parts.Get(static index => new StatementBook(index));

    /// <summary>Gives the statements of a guardian about a pupil, by date.</summary>
    internal IEnumerable<Statement> Of(GuardianId guardian, PupilId pupil) =>
        byPupil[school.Register.OrdinalOf(pupil)].Where(s => s.Guardian == guardian);

    /// <summary>Says whether a guardian does without the electronic form on a day: the last statement that holds then says so.</summary>
    internal bool RefusesOn(GuardianId guardian, PupilId pupil, LocalDate day)
    {
        var refuses = false;
        foreach (ref readonly var statement in byPupil[school.Register.OrdinalOf(pupil)].AsSpan())
        {
            if (statement.Guardian == guardian && statement.Span.Contains(day))
            {
                refuses = statement.Kind != FamilyStatementKind.Electronic;
            }
        }

        return refuses;
    }
}
