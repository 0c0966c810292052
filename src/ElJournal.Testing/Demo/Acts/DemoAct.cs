using System.Collections.Immutable;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Acts;

/// <summary>An act as the demo reads it: its clauses, worked out by hand from its text, and what the demo school decides where it sets no moment.</summary>
/// <param name="Id">The id of its pack.</param>
/// <param name="TimeZone">The zone of its school.</param>
internal sealed record DemoAct(string Id, string TimeZone)
{
    /// <summary>Gets the clauses that norms carry.</summary>
    internal ImmutableArray<ClauseRule> Clauses { get; init; } = [];

    /// <summary>Gets a value indicating whether the act stands on the base pack, whose remarks are seeded then.</summary>
    internal bool IsOnBase { get; init; } = true;

    /// <summary>Gets the first day on which moments of the school hold: before the year, as orders of admission are, but never before the act.</summary>
    internal LocalDate SchoolFrom { get; init; } = new(2023, 8, 1);

    /// <summary>Gets the moments that the school sets.</summary>
    internal ImmutableArray<SchoolMoment> School { get; init; } = [];

    /// <summary>Gets a value indicating whether written control works are spared from <see cref="Norms.MarkGivenRecorded"/>: they have a clause of their own.</summary>
    internal bool SparesControlWorks { get; init; }

    /// <summary>Says whether a norm about results reaches works of a kind.</summary>
    internal bool Reaches(string norm, WorkKind kind) => norm switch
    {
        Norms.MarkGivenRecorded => !(SparesControlWorks && kind.IsControl),
        Norms.WorkMarked => kind.IsControl,
        _ => true,
    };

    /// <summary>Gets the clauses as they stand once the school has set its moments.</summary>
    internal IEnumerable<ClauseRule> ClausesWithSchool =>
        Clauses.Select(c => School.FirstOrDefault(s => s.Norm == c.Norm) is { } set ? c with { Due = set.Due, IsMoment = set.IsMoment } : c);
}
