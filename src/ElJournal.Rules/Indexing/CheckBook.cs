using System.Collections.Immutable;
using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Indexing;

/// <summary>The checks of whole classes by their class teachers, by class and kind.</summary>
/// <remarks>A check by somebody else does not count; one whose author is not recorded does. Immutable, safe on any thread.</remarks>
internal sealed class CheckBook
{
    private static readonly ImmutableArray<Happening> None = [];
    private readonly Dictionary<(int Class, CheckKind Kind), ImmutableArray<Happening>> checks;

    private CheckBook(SchoolIndex school) => checks = school.Ledger<Check>()
        .Where(c => c.Class is not null)
        .GroupBy(c => (school.Register.OrdinalOf(c.Class!.Value), c.Kind), c => new Happening(c.MadeAt, IsByClassTeacher(school, c)))
        .ToDictionary(g => g.Key, g => g.Where(h => h.Counts != Truth.No).ToImmutableArray());

    internal static CheckBook Of(SchoolIndex school) => school.Parts.Get(static index => new CheckBook(index));

    internal ImmutableArray<Happening> OfClass(int schoolClass, CheckKind kind) => checks.GetValueOrDefault((schoolClass, kind), None);

    private static Truth IsByClassTeacher(SchoolIndex school, Check check) =>
        check.By is { } by ? RoleHolders.IsClassTeacher(school, school.Register.OrdinalOf(check.Class!.Value), by, check.MadeAt) : Truth.Yes;
}
